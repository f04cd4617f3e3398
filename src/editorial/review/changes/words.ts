type Data = Record<string, unknown>;

/** Stands for a document until its name is known. */
export const placeOf = ({ collection, id }: { collection: string; id: unknown }): string =>
  `⟦${collection}:${String(id)}⟧`;

/** The documents that a text stands in for. */
export const placesIn = (text: string): { collection: string; id: number }[] =>
  [...text.matchAll(/⟦([a-z-]+):(\d+)⟧/gu)].map(([, collection = '', id]) => ({ collection, id: Number(id) }));

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (node: Data): string => listOf(node.children).map(wordsOf).join('');

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const citationOf = ({ references, locator, supports }: Data): string => {
  const sources = listOf(references).map((id) => placeOf({ collection: 'references', id }));
  const details = [locator, supports].filter((detail) => typeof detail === 'string');
  return ` [${[...sources, ...details].join(', ')}]`;
};

const targetOf = ({ url, doc }: Data): string => {
  if (isObject(doc)) return placeOf({ collection: String(doc.relationTo), id: doc.value });
  return typeof url === 'string' ? url : '';
};

const inline: Record<string, (node: Data) => string> = {
  text: ({ text }) => String(text),
  linebreak: () => '\n',
  inlineBlock: ({ fields }) => (isObject(fields) ? citationOf(fields) : ''),
  link: (node) => `${childrenOf(node)} (${isObject(node.fields) ? targetOf(node.fields) : ''})`,
  autolink: (node) => childrenOf(node),
  listitem: (node) => `• ${childrenOf(node)}\n`,
  block: ({ fields }) => `${fieldsOf(isObject(fields) ? fields : {})}\n`,
};

/** The words of a block: its fields one after the other. */
const fieldsOf = ({ blockType, ...fields }: Data): string =>
  [typeof blockType === 'string' ? `[${blockType}]` : '', ...Object.values(fields).map(wordsOf)]
    .filter(Boolean)
    .join('\n');

/** What a reader gets of a value: the words of a rich text paragraph by paragraph, the fields of a block line by line. */
export const wordsOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  if (!isObject(value)) return value === true ? 'yes' : '';
  const { type, root } = value;
  if (isObject(root)) return childrenOf(root);
  if (typeof type !== 'string') return `${fieldsOf(value)}\n`;
  return inline[type]?.(value) ?? (Array.isArray(value.children) ? `${childrenOf(value)}\n` : `${fieldsOf(value)}\n`);
};
