import type { ClientField, ClientTab } from 'payload';

import { findField, formOf, type FoundField } from './find-field';
import { lightUp } from './marks';
import { findWords, readTextIndex } from './text-index';

type Place = { path: string; sentence: string; excerpt: string };

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return holds(field.fields, name);
    return 'name' in field && field.name === name;
  });

const isTabOf = (tab: ClientTab, name: string): boolean =>
  'name' in tab && tab.name ? tab.name === name : holds(tab.fields, name);

/** Opens the tab of the form that holds a field. */
const openTab = (fields: ClientField[], path: string): void => {
  const [name = ''] = path.split('.');
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? [];
  const index = tabs.findIndex((tab) => isTabOf(tab, name));
  const button = formOf()?.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[index];
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click();
};

/** Unfolds the rows of lists that a field is in, from the outside in. */
const unfold = (path: string): void => {
  const keys = path.split('.');
  keys.forEach((key, index) => {
    if (!/^\d+$/u.test(key)) return;
    const row = document.getElementById(`${keys.slice(0, index).join('-')}-row-${key}`);
    row?.querySelector<HTMLElement>(':scope > .collapsible--collapsed > div > .collapsible__toggle')?.click();
  });
};

const elementOf = (field: FoundField): HTMLElement => {
  if (field.kind === 'editor') return field.root;
  return field.kind === 'input' ? field.input : field.wrapper;
};

/** What cannot be seen takes no focus. */
const isThere = (field: FoundField | null): field is FoundField =>
  field !== null && elementOf(field).checkVisibility() && (field.kind !== 'editor' || field.root.childElementCount > 0);

/** The form draws fields as they come into view, and shows those of a row once it is unfolded. */
const waitForField = async (path: string): Promise<FoundField | null> => {
  const until = performance.now() + 3000;
  while (performance.now() < until) {
    unfold(path);
    const field = findField(path);
    if (isThere(field)) return field;
    await nextFrame();
  }
  return findField(path);
};

const scrollTo = (element: Element): void =>
  element.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });

const showWords = (root: HTMLElement, place: Place): void => {
  const range = findWords(readTextIndex(root), place);
  scrollTo(range?.startContainer.parentElement ?? root);
  root.focus({ preventScroll: true });
  if (!range) return;
  getSelection()?.collapse(range.startContainer, range.startOffset);
  lightUp(range);
};

/**
 * Brings the editor to a place in the form: opens its tab and rows, scrolls, and sets the caret
 * before the words in question. Answers whether the place is there.
 */
export const showPlace = async ({ fields, place }: { fields: ClientField[]; place: Place }): Promise<boolean> => {
  openTab(fields, place.path);
  const field = await waitForField(place.path);
  if (!field) return false;
  if (field.kind === 'editor') showWords(field.root, place);
  else if (field.kind === 'input') {
    scrollTo(field.wrapper);
    field.input.focus({ preventScroll: true });
    const at = place.excerpt === '' ? -1 : field.input.value.indexOf(place.excerpt);
    if (at >= 0) field.input.setSelectionRange(at, at + place.excerpt.length);
  } else {
    scrollTo(field.wrapper);
    field.wrapper
      .querySelector<HTMLElement>('input, button, [tabindex="0"], [contenteditable="true"]')
      ?.focus({ preventScroll: true });
  }
  return true;
};
