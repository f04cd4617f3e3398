import type { ReactNode } from 'react';

import type { BlockProps } from '@/core/rich-text/block-view';
import type { ComparisonTableBlock } from '@/payload-types';
import { ComparisonTable } from '@/ui/content/comparison-table';

type ComparisonTableViewProps = BlockProps<ComparisonTableBlock> & {
  /** The numbers of the sources of a row on the page. */
  marksOf?: (row: number) => ReactNode;
};

export const ComparisonTableView = ({ fields, context, marksOf }: ComparisonTableViewProps) => (
  <ComparisonTable
    locale={context.locale}
    caption={fields.caption}
    columns={fields.columns.map(({ heading }) => heading)}
    rows={fields.rows.map(({ heading, cells }, index) => ({
      heading,
      cells: cells.map(({ text }) => text),
      marks: marksOf?.(index),
    }))}
  />
);
