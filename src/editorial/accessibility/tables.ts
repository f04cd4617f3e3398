import { nodesOf, type RichTextNode } from '@/core/rich-text/state';

import type { Advice } from '../prose/advice';
import { wordsOf } from '../prose/lines';
import type { RichPlace } from './place';

const isHeader = (cell: RichTextNode): boolean => ((cell as { headerState?: number }).headerState ?? 0) > 0;

const rowHasWords = (row: RichTextNode): boolean =>
  (row.children ?? []).every((cell) => (cell.children ?? [cell]).some((part) => wordsOf(part).trim() !== ''));

const tablesIn = (nodes: RichTextNode[]): RichTextNode[] =>
  nodes.flatMap((node) => (node.type === 'table' ? [node] : tablesIn(node.children ?? [])));

/** Tables whose first row does not name the columns. */
export const findTableProblems = ({ path, state }: RichPlace): Advice[] =>
  tablesIn(nodesOf(state)).flatMap((table) => {
    const [first] = table.children ?? [];
    const cells = first?.children ?? [];
    if (first && cells.length > 0 && cells.every(isHeader) && rowHasWords(first)) return [];
    return [
      {
        rule: 'table-without-headers',
        severity: 'warn' as const,
        path,
        excerpt: '',
        sentence: '',
        why: 'Without a header row a screen reader reads cells without saying what they are about.',
        suggestion: 'Make the first row the header row and name every column.',
      },
    ];
  });
