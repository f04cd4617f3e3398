import { findField, type FoundField } from './find-field';
import { findWords, readTextIndex, type TextIndex } from './text-index';

/** Something to mark in the form. */
export type Mark = {
  kind: 'refused' | 'block' | 'warn' | 'info' | 'hard' | 'comment';
  path: string;
  /** Empty for what is said about the whole field. */
  sentence: string;
  excerpt: string;
  note: string;
};

const kinds = ['comment', 'hard', 'info', 'warn', 'block', 'refused'] as const;

const nameOf = (kind: string): string => `check-${kind}`;

const clearFields = (): void => {
  for (const field of document.querySelectorAll<HTMLElement>('[data-check]')) {
    delete field.dataset.check;
    delete field.dataset.checkNote;
  }
};

/** Takes all marks away. */
export const clearMarks = (): void => {
  clearFields();
  for (const kind of [...kinds, 'here']) CSS.highlights.delete(nameOf(kind));
};

const frameOf = (field: FoundField): HTMLElement | null =>
  field.kind === 'editor' ? field.root.closest<HTMLElement>('.field-type') : field.wrapper;

/** The gravest mark of a field without a rich text stands on its frame, with the reason below. */
const markField = (wrapper: HTMLElement, { kind, note }: Mark): void => {
  const present = kinds.indexOf((wrapper.dataset.check ?? 'comment') as Mark['kind']);
  if (wrapper.dataset.check !== undefined && present >= kinds.indexOf(kind)) return;
  wrapper.dataset.check = kind;
  wrapper.dataset.checkNote = note;
};

/**
 * Marks what was found, without touching what is edited: words of rich text by the browser's custom
 * highlights, which live beside the document, and plain fields by attributes of their frames.
 */
export const placeMarks = (marks: Mark[]): void => {
  const indexes = new Map<HTMLElement, TextIndex>();
  const ranges = new Map<Mark['kind'], Range[]>(kinds.map((kind) => [kind, []]));
  clearFields();
  for (const mark of marks) {
    const field = findField(mark.path);
    if (field && mark.sentence === '') {
      const frame = frameOf(field);
      if (frame) markField(frame, mark);
    } else if (field?.kind === 'editor') {
      const index = indexes.get(field.root) ?? readTextIndex(field.root);
      indexes.set(field.root, index);
      const range = findWords(index, mark);
      if (range) ranges.get(mark.kind)?.push(range);
    } else if (field?.kind === 'input' && field.input.value.includes(mark.sentence)) markField(field.wrapper, mark);
  }
  kinds.forEach((kind, priority) => {
    const highlight = new Highlight(...(ranges.get(kind) ?? []));
    highlight.priority = priority;
    CSS.highlights.set(nameOf(kind), highlight);
  });
};

/** Lights up one place for a moment, so that the eye finds it after a jump. */
export const lightUp = (range: Range): void => {
  const highlight = new Highlight(range);
  highlight.priority = kinds.length;
  CSS.highlights.set(nameOf('here'), highlight);
  setTimeout(() => {
    if (CSS.highlights.get(nameOf('here')) === highlight) CSS.highlights.delete(nameOf('here'));
  }, 2500);
};
