import { formOf } from '../../panel/text/find-field';
import { readTextIndex, type TextIndex } from '../../panel/text/text-index';
import { sentenceAt } from './sentence-at';

/** Where somebody was last in the form: words of an editor, or a field with a caret of its own. */
export type Whereabouts =
  | { kind: 'editor'; root: HTMLElement; range: Range }
  | { kind: 'input'; input: HTMLInputElement | HTMLTextAreaElement };

export type PlaceOfSentence = { path: string; sentence: string };

const editors = '[data-lexical-editor="true"]';

const isText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/** Remembers nothing but nodes: reading their words can wait until somebody asks. */
export const whereaboutsNow = (): Whereabouts | null => {
  const form = formOf();
  const { activeElement } = document;
  if (!form?.contains(activeElement)) return null;
  if (isText(activeElement))
    return activeElement.id.startsWith('field-') ? { kind: 'input', input: activeElement } : null;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const node = range?.commonAncestorContainer;
  const root = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(editors);
  return range && root && form.contains(root) ? { kind: 'editor', root, range: range.cloneRange() } : null;
};

/** The path of a field of a block begins with the place of the block in its text. */
const pathOf = (wrapper: Element, name: string): string => {
  const outer = wrapper.parentElement?.closest<HTMLElement>(editors);
  const field = outer?.closest<HTMLElement>('[data-field-path]');
  if (!outer || !field) return name;
  const at = [...outer.children].findIndex((block) => block.contains(wrapper));
  return `${pathOf(field, field.dataset.fieldPath ?? '')}.root.children.${at}.fields.${name}`;
};

const offsets = ({ pieces, text }: TextIndex, range: Range): { start: number; end: number } => {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return { start: text.length, end: text.length };
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
  return { start, end: range.collapsed ? start : end };
};

/** The sentence somebody points at, and the field that it stands in; null where there is none, or not any more. */
export const placeOf = (where: Whereabouts): PlaceOfSentence | null => {
  if (where.kind === 'input') {
    const { input } = where;
    if (!input.isConnected) return null;
    const [start, end] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
    const name = input.id.slice('field-'.length).replaceAll('__', '.');
    const sentence = sentenceAt({ text: input.value, start, end });
    return sentence === '' ? null : { path: pathOf(input, name), sentence };
  }
  const { root, range } = where;
  const field = root.closest<HTMLElement>('[data-field-path]');
  if (!root.isConnected || !field) return null;
  const index = readTextIndex(root);
  const sentence = sentenceAt({ text: index.text, ...offsets(index, range) });
  return sentence === '' ? null : { path: pathOf(field, field.dataset.fieldPath ?? ''), sentence };
};
