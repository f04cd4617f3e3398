/** Where a field is on the screen: an editor with words of its own, or an input in its wrapper. */
export type FoundField =
  | { kind: 'editor'; root: HTMLElement }
  | { kind: 'input'; input: HTMLInputElement | HTMLTextAreaElement; wrapper: HTMLElement }
  | { kind: 'other'; wrapper: HTMLElement };

const editorIn = (wrapper: Element): HTMLElement | null =>
  wrapper.querySelector<HTMLElement>('[data-lexical-editor="true"], [contenteditable="true"]');

const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`;

const inBlock = /^(.+?)\.root\.children\.(\d+)(?:\.fields\.(.+))?$/u;

/** The part of the form with the fields of the document. */
export const formOf = (): HTMLElement | null => document.querySelector('.document-fields__main');

/** A field by its path, if it is on the screen: fields behind other tabs are not. */
export const findField = (path: string, within: ParentNode | null = formOf()): FoundField | null => {
  if (!within) return null;
  const nested = inBlock.exec(path);
  if (nested) {
    const [, outer = '', at = '', inner] = nested;
    const field = findField(outer, within);
    const block = field?.kind === 'editor' ? field.root.children[Number(at)] : undefined;
    if (!(block instanceof HTMLElement)) return null;
    return (inner === undefined ? null : findField(inner, block)) ?? { kind: 'other', wrapper: block };
  }
  const rich = within.querySelector(`[data-field-path="${CSS.escape(path)}"]`);
  const root = rich && editorIn(rich);
  if (root) return { kind: 'editor', root };
  const found = within.querySelector<HTMLElement>(`#${CSS.escape(idOf(path))}`);
  if (!found) return null;
  const wrapper = found.closest<HTMLElement>('.field-type') ?? found;
  const input = found.matches('input, textarea') ? found : found.querySelector('input[type="text"], textarea');
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
    ? { kind: 'input', input, wrapper }
    : { kind: 'other', wrapper };
};
