const skipped = new Set([
  'id',
  'blockType',
  'blockName',
  'relationTo',
  'type',
  'format',
  'version',
  'direction',
  'mode',
]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The words in a node of a rich text and in all below it; a paragraph ends with a space. */
const wordsOfNode = (node: unknown): string => {
  if (!isObject(node)) return '';
  if (typeof node.text === 'string') return node.text;
  const inner = Array.isArray(node.children) ? node.children.map(wordsOfNode).join('') : '';
  const block = isObject(node.fields) ? wordsIn(node.fields) : '';
  return `${inner}${block} `;
};

const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(' · ');
  if (!isObject(value)) return '';
  if ('root' in value) return wordsOfNode(value.root);
  return Object.entries(value)
    .filter(([key]) => !skipped.has(key))
    .map(([, inner]) => wordsIn(inner))
    .filter(Boolean)
    .join(' · ');
};

const longest = 400;

/** What a value says, as plain words to recognise it by; cut where it is long. */
export const plainWords = (value: unknown): string => {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  const words = wordsIn(value).replaceAll(/\s+/gu, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest)} …` : words;
};
