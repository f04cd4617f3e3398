import type { ClientField } from 'payload';

/** The tab of the form that holds a field, by the first part of its path. */
const tabOf = ({ fields, name }: { fields: ClientField[]; name: string }): string | null => {
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    const tab = field.tabs.find((one) => holds(one.fields, name));
    if (tab && typeof tab.label === 'string') return tab.label;
  }
  return null;
};

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name === name) return true;
    return (field.type === 'row' || field.type === 'collapsible') && holds(field.fields, name);
  });

const elementOf = (path: string): HTMLElement | null => {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(`field-${parts.slice(0, length).join('__')}`);
    if (found) return found;
  }
  return null;
};

/** Opens the tab of a field and brings it into view with the caret in it; of a closed row, the list that holds it. */
export const jumpToField = ({ fields, path }: { fields: ClientField[]; path: string }): void => {
  const tab = tabOf({ fields, name: path.split('.')[0] ?? path });
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')];
  buttons.find((button) => button.textContent.trim() === tab)?.click();
  // The fields of a tab are drawn after the click.
  setTimeout(() => {
    const element = elementOf(path);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, 300);
};
