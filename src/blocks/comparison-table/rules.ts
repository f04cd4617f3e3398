type Row = { heading?: string | null; cells?: unknown[] | null };

/**
 * Checks that every row of a comparison has one cell per column.
 * @returns true, or a sentence that names the first row to mend.
 */
export const checkRows = ({ columns, rows }: { columns: unknown[]; rows: Row[] }): true | string => {
  if (rows.length === 0) return 'Add at least one row.';
  const wrong = rows.findIndex((row) => (row.cells ?? []).length !== columns.length);
  if (wrong === -1) return true;
  const row = rows[wrong];
  const name = row?.heading ? `“${row.heading}”` : `Row ${String(wrong + 1)}`;
  const found = row?.cells?.length ?? 0;
  const count = (n: number, noun: string) => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
  return `${name} has ${count(found, 'cell')} but the table has ${count(columns.length, 'column')}. Each row needs one cell per column.`;
};
