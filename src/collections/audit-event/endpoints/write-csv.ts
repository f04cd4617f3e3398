import type { AuditEvent } from '@/payload-types';

const columns = [
  'id',
  'at',
  'who',
  'account',
  'role',
  'action',
  'about',
  'document',
  'title',
  'fields',
  'origin',
  'note',
] as const;

/** A spreadsheet runs a cell that begins like a formula; titles and names are typed by people. */
const unlessFormula = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? unlessFormula(value) : JSON.stringify(value);
};

const writeRow = (cells: string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

/** The first line of the file (RFC 4180). */
export const csvHead = writeRow([...columns]);

/** Events as lines of comma-separated values, without contents of any document: an event holds none. */
export const writeCsv = (events: AuditEvent[]): string =>
  events.map((event) => writeRow(columns.map((column) => textOf(event[column])))).join('');

/** Events as JSON Lines: one object per line. */
export const writeJsonLines = (events: AuditEvent[]): string =>
  events
    .map((event) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, event[column] ?? null])))}\n`)
    .join('');
