'use client';

import { useRowLabel } from '@payloadcms/ui';

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
};

/** Titles a row by one of its fields, so that a closed row still says what it holds. */
export const RowLabel = ({ field, singular }: { field: string; singular: string }) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>();
  const title = asText(data[field]);
  return <span>{title === '' ? `${singular} ${(rowNumber ?? 0) + 1}` : title}</span>;
};
