import type { ArrayField, Block } from 'payload';

import { list, relation } from '@/core/fields/build';

import { sentences, words } from '../fields';
import { blockGroups } from '../groups';
import { checkRows } from './rules';

type Comparison = { columns?: unknown[] | null };

const validateRows: NonNullable<ArrayField['validate']> = (rows, { siblingData }) => {
  const { columns } = siblingData as Comparison;
  return checkRows({ columns: columns ?? [], rows: (rows ?? []) as Parameters<typeof checkRows>[0]['rows'] });
};

/** Two or more things side by side, compared line by line. */
export const comparisonTableBlock = {
  slug: 'comparisonTable' as const,
  interfaceName: 'ComparisonTableBlock',
  labels: { singular: 'Comparison table', plural: 'Comparison tables' },
  admin: { group: blockGroups.structure },
  fields: [
    words('caption', 'Caption', 'What is compared with what; screen readers announce it before the table.', {
      required: true,
      maxLength: 140,
    }),
    list('columns', 'Columns', 'The things compared, from left to right; not the column of row headings.', {
      singular: 'Column',
      rowTitle: 'heading',
      minRows: 2,
      maxRows: 4,
      required: true,
      fields: [words('heading', 'Heading', 'The name of one thing compared.', { required: true, maxLength: 60 })],
    }),
    list('rows', 'Rows', 'One line per question, with one cell for each column, in the same order.', {
      singular: 'Row',
      rowTitle: 'heading',
      required: true,
      validate: validateRows,
      fields: [
        words('heading', 'Heading', 'What this line compares: “Solution”, “Number of visits”.', {
          required: true,
          maxLength: 60,
        }),
        list('cells', 'Cells', 'One per column, from left to right.', {
          singular: 'Cell',
          rowTitle: 'text',
          maxRows: 4,
          required: true,
          fields: [
            sentences('text', 'Text', 'A few words; write “Not known” rather than leaving a gap.', { required: true }),
          ],
        }),
        relation('sources', 'Sources', 'References that carry this line. Optional.', 'references', { hasMany: true }),
      ],
    }),
  ],
} satisfies Block;
