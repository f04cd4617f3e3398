import type { Element, ElementContent, Root } from 'hast';

/** Parts of a page that lead around it, decorate it or repeat it, and say nothing in a text by itself. */
const left = new Set(['script', 'style', 'template', 'svg', 'nav', 'form', 'button']);

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'element';

const classesOf = ({ properties }: Element): unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];

/** The plain words of a node. */
export const wordsOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(wordsOf).join('') : '';
};

export const hasClass = (node: Element, name: string): boolean => classesOf(node).includes(name);

/** The first element below a node, in reading order, that a test takes. */
export const find = (node: Root | Element, test: (element: Element) => boolean): Element | null => {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (test(child)) return child;
    const deeper = find(child, test);
    if (deeper !== null) return deeper;
  }
  return null;
};

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });

/** A list of terms as an ordinary list: Markdown has no other. */
const termList = (node: Element): Element => {
  const rows = node.children.some((child) => isElement(child) && child.tagName === 'div')
    ? node.children.filter(isElement)
    : [node];
  return element(
    'ul',
    rows.map((row) => {
      const parts = row.children.filter(isElement);
      const terms = parts.filter(({ tagName }) => tagName === 'dt').flatMap(({ children }) => children);
      const said = parts.filter(({ tagName }) => tagName === 'dd');
      return element('li', [
        element('strong', [...terms, text(':')]),
        text(' '),
        ...said.flatMap(({ children }, index) => (index === 0 ? children : [text('; '), ...children])),
      ]);
    }),
  );
};

/** Words that the stylesheet puts on a line or a label of their own, told apart by a sign. */
const joined = (node: Element, sign: string): ElementContent[] =>
  node.children
    .filter(isElement)
    .flatMap(({ children }, index) => (index === 0 ? children : [text(sign), ...children]));

/** Where links lead from, and whether everything has to fit on one line. */
type Place = { origin: string; inCell: boolean };

type Args = { node: Element; place: Place };

const link = ({ node, place }: Args): ElementContent[] => {
  const href = typeof node.properties.href === 'string' ? node.properties.href : '';
  const children = arrangeAll(node.children, place);
  // Places on the page are gone; ways back from a reference lead to nothing.
  if (href.startsWith('#'))
    return node.children.some((child) => child.type === 'text' && child.value.startsWith('↩')) ? [] : children;
  return [{ ...element('a', children), properties: { href: new URL(href, place.origin).href } }];
};

const picture = ({ node, place }: Args): ElementContent[] => {
  const { src, alt } = node.properties;
  if (typeof alt !== 'string' || alt === '' || typeof src !== 'string') return [];
  // A drawing that stands in the page has no address: its description takes its place.
  if (src.startsWith('data:')) return [element('em', [text(alt)])];
  return [{ ...node, properties: { ...node.properties, src: new URL(src, place.origin).href } }];
};

const arrange = ({ node, place }: Args): ElementContent[] => {
  // The picture of a table says what the table says.
  if (left.has(node.tagName) || hasClass(node, 'map-picture')) return [];
  if (node.tagName === 'a') return link({ node, place });
  if (node.tagName === 'img') return picture({ node, place });
  // A word that is explained in place is just that word: the glossary has its own page.
  if (hasClass(node, 'term')) return [text(wordsOf(node.children[0] ?? text('')))];
  // Numbers in the line bring brackets of their own; a text has the same ones in every style.
  if (hasClass(node, 'citation-in-line')) return [element('sup', [text(wordsOf(node).replace(/^[([]|[)\]]$/gu, ''))])];
  // The list is always open in a text.
  if (hasClass(node, 'phone-fold'))
    return arrangeAll(
      node.children.filter((child) => !isElement(child) || child.tagName !== 'summary'),
      place,
    );
  if (node.tagName === 'dl') return arrange({ node: termList(node), place });
  const inCell = place.inCell || node.tagName === 'td' || node.tagName === 'th';
  const children = arrangeAll(node.children, { ...place, inCell });
  const own = { ...node, children };
  if (node.tagName === 'summary' && find(node, ({ tagName }) => /^h[1-6]$/u.test(tagName)) !== null) return children;
  if (node.tagName === 'summary')
    return [place.inCell ? element('strong', children) : element('p', [element('strong', children)])];
  if (hasClass(node, 'badges')) return [element('p', joined(own, ' · '))];
  // A cell of a table holds words only.
  return place.inCell && blocks.has(node.tagName) ? children : [own];
};

const lastWord = (node: ElementContent | undefined): string => (node === undefined ? '' : wordsOf(node).slice(-1));

/** The number of a citation stands behind the full stop of its sentence. */
const endsWithMark = (node: ElementContent | undefined): boolean =>
  node !== undefined && isElement(node) && (node.tagName === 'sup' || endsWithMark(node.children.at(-1)));

const blocks = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'figure', 'figcaption', 'details', 'summary']);

/** What to put between two parts that would run together: the stylesheet holds them apart, not a blank. */
const signBetween = (previous: ElementContent | undefined, node: Element, { inCell }: Place): string => {
  if (!/\S/u.test(lastWord(previous)) || !/^(?:[\p{L}\p{N}●○▲▼◆=]|\? )/u.test(wordsOf(node))) return '';
  if (node.tagName === 'a') return previous !== undefined && isElement(previous) && previous.tagName === 'a' ? ' ' : '';
  const isApart = node.tagName === 'span' || (inCell && blocks.has(node.tagName));
  if (!isApart) return '';
  const isEnded = /[.!?:;,]/u.test(lastWord(previous)) || endsWithMark(previous);
  return isEnded ? ' ' : '. ';
};

/** Emphasis may not end in a blank in Markdown: the blank moves behind it. */
const trimmed = (node: Element): ElementContent[] => {
  const last = node.children.at(-1);
  if (!['strong', 'em'].includes(node.tagName) || last?.type !== 'text' || !/\s$/u.test(last.value)) return [node];
  const kept = { ...last, value: last.value.trimEnd() };
  return [{ ...node, children: [...node.children.slice(0, -1), kept] }, text(' ')];
};

/** The contents of a page as Markdown can say them: without ornaments, with whole addresses. */
export const arrangeAll = (nodes: ElementContent[], place: Place): ElementContent[] => {
  const said = nodes.filter(({ type }) => type !== 'comment');
  return said.flatMap((node, index) => {
    if (!isElement(node)) return [node];
    const sign = signBetween(said[index - 1], node, place);
    return [
      ...(sign === '' ? [] : [text(sign)]),
      ...arrange({ node, place }).flatMap((own) => (isElement(own) ? trimmed(own) : [own])),
    ];
  });
};
