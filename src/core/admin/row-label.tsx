'use client';

import { useRowLabel } from '@payloadcms/ui';

type RowLabelProps = { fields: string[]; singular: string; labels: Record<string, Record<string, string>> };

const asText = (value: unknown, labels: Record<string, string> = {}): string => {
  if (Array.isArray(value)) return value.map((entry) => asText(entry, labels)).join(', ');
  if (typeof value === 'string') return labels[value] ?? value.trim();
  return typeof value === 'number' ? String(value) : '';
};

/** Titles a row by its fields, so that a closed row still says what it holds. */
export const RowLabel = ({ fields, singular, labels }: RowLabelProps) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>();
  const title = fields
    .map((field) => asText(data[field], labels[field]))
    .filter((text) => text !== '')
    .join(' · ');
  return <span>{title === '' ? `${singular} ${(rowNumber ?? 0) + 1}` : title}</span>;
};
