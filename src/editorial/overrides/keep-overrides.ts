import type { FieldHook } from 'payload';

import { idOf } from '@/core/read/relation';

import { isSameOverride, type Override } from './overrides';

const rowsOf = (value: unknown): Override[] => (Array.isArray(value) ? (value as Override[]) : []);

/**
 * What compliance decided stays as it was decided: rows are added and withdrawn, never changed or
 * dropped, so that a form that was opened earlier takes none away. A new row is signed and dated.
 */
export const keepOverrides: FieldHook = ({ value, previousValue, req }) => {
  const before = rowsOf(previousValue);
  const now = rowsOf(value);
  const kept = before.map((row) => {
    const changed = now.find((other) => isSameOverride(row, other));
    return { ...row, by: idOf(row.by as number | null), withdrawnAt: row.withdrawnAt ?? changed?.withdrawnAt ?? null };
  });
  const added = now
    .filter((row) => !before.some((other) => isSameOverride(row, other)))
    .map((row) => ({
      ...row,
      by: req.user?.id ?? row.by ?? null,
      byName: req.user?.name ?? row.byName ?? null,
      at: req.user ? new Date().toISOString() : (row.at ?? new Date().toISOString()),
    }));
  return [...kept, ...added];
};
