import type { BlockProps } from '@/core/rich-text/block-view';
import type { ComparisonTableBlock } from '@/payload-types';
import { ComparisonTable } from '@/ui/content/comparison-table';

export const ComparisonTableView = ({ fields, context }: BlockProps<ComparisonTableBlock>) => (
  <ComparisonTable
    locale={context.locale}
    caption={fields.caption}
    columns={fields.columns.map(({ heading }) => heading)}
    rows={fields.rows.map(({ heading, cells }) => ({ heading, cells: cells.map(({ text }) => text) }))}
  />
);
