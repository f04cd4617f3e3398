import { createHash } from 'node:crypto';

/** Builders of Lexical values for fixtures and imports: `richText(p('Some text', cite([3]), '.'), ul('One', 'Two'))`. */

type Node = { type: string; version: number; [key: string]: unknown };

export type RichTextValue = {
  root: {
    type: string;
    children: Node[];
    direction: 'ltr' | 'rtl' | null;
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | '';
    indent: number;
    version: number;
  };
};

type Inline = string | Node;

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

const textNode = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
  version: 1,
});

const inline = (parts: Inline[]): Node[] => parts.map((part) => (typeof part === 'string' ? textNode(part) : part));

/** Ids of blocks are only unique within one value; made from the content they are the same on every run. */
const blockId = (fields: object): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 24);

export const bold = (text: string): Node => textNode(text, 1);

/** An in-text citation of references by id. */
export const cite = (references: number[], details: { locator?: string; supports?: string } = {}): Node => {
  const fields = { blockType: 'citation', references, ...details };
  return { type: 'inlineBlock', version: 1, fields: { id: blockId(fields), ...fields } };
};

/** A link to an address outside the site. */
export const link = (text: string, url: string): Node => ({
  ...element,
  type: 'link',
  version: 3,
  id: blockId({ text, url }),
  fields: { linkType: 'custom', url, newTab: false },
  children: [textNode(text)],
});

/** A link to a document of the site. */
export const linkTo = (text: string, relationTo: string, value: number): Node => ({
  ...element,
  type: 'link',
  version: 3,
  id: blockId({ text, relationTo, value }),
  fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  children: [textNode(text)],
});

export const p = (...parts: Inline[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: inline(parts),
});

const heading =
  (tag: 'h2' | 'h3') =>
  (text: string): Node => ({ ...element, type: 'heading', tag, children: [textNode(text)] });

export const h2 = heading('h2');
export const h3 = heading('h3');

type Item = Inline | Inline[];

const listOf =
  ({ tag, listType }: { tag: 'ul' | 'ol'; listType: 'bullet' | 'number' }) =>
  (...items: Item[]): Node => ({
    ...element,
    type: 'list',
    tag,
    listType,
    start: 1,
    children: items.map((item, index) => ({
      ...element,
      type: 'listitem',
      value: index + 1,
      children: inline(Array.isArray(item) ? item : [item]),
    })),
  });

export const ul = listOf({ tag: 'ul', listType: 'bullet' });
export const ol = listOf({ tag: 'ol', listType: 'number' });

/** A content block with its fields; the generated block types say which. */
export const block = <T extends { blockType: string }>(fields: Omit<T, 'id' | 'blockName'>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: blockId(fields), blockName: '', ...fields },
});

/** Two equal blocks or citations in one value would share an id; their position tells them apart. */
const withUniqueIds = (nodes: Node[], position: string): Node[] =>
  nodes.map((node, index) => {
    const here = `${position}.${index}`;
    const fields = node.fields as Record<string, unknown> | undefined;
    return {
      ...node,
      ...(fields && 'blockType' in fields ? { fields: { ...fields, id: blockId({ here, fields }) } } : {}),
      ...(Array.isArray(node.children) ? { children: withUniqueIds(node.children as Node[], here) } : {}),
    };
  });

export const richText = (...children: Node[]): RichTextValue => ({
  root: { ...element, type: 'root', children: withUniqueIds(children, 'root') },
});
