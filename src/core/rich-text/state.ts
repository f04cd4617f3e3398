import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical';

/** A rich-text value as stored by Lexical. */
export type RichTextState = SerializedEditorState;

export type RichTextNode = SerializedLexicalNode & {
  children?: RichTextNode[];
  fields?: Record<string, unknown>;
  text?: string;
};

export const nodesOf = (state: RichTextState | null | undefined): RichTextNode[] => state?.root.children ?? [];

export const isRichTextState = (value: unknown): value is RichTextState =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root;

/** Visits every node in reading order, those inside the rich-text fields of blocks included. */
export const visitNodes = (state: RichTextState | null | undefined, visit: (node: RichTextNode) => void): void => {
  const walkValue = (value: unknown): void => {
    if (isRichTextState(value)) walk(nodesOf(value));
    else if (Array.isArray(value)) value.forEach(walkValue);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walkValue);
  };
  const walk = (nodes: RichTextNode[]): void => {
    for (const node of nodes) {
      visit(node);
      if (node.type === 'block') walkValue(node.fields);
      walk(node.children ?? []);
    }
  };
  walk(nodesOf(state));
};

/** The plain words of a rich-text value, blocks separated by a space. */
export const plainText = (state: RichTextState | null | undefined): string => {
  const words: string[] = [];
  visitNodes(state, (node) => {
    if (typeof node.text === 'string') words.push(node.text);
    else if (node.type === 'paragraph' || node.type === 'listitem' || node.type === 'heading') words.push(' ');
  });
  return words.join('').replace(/\s+/gu, ' ').trim();
};
