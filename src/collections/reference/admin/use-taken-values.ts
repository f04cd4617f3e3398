'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useCallback } from 'react';

import type { Accepted } from './standing-requests';

const fieldState = (value: unknown) => ({ value, initialValue: value, valid: true });

/**
 * Shows values that the server has written in the fields of the form, and leaves everything else that is being typed
 * there alone.
 */
export const useTakenValues = () => {
  const { addFieldRow, dispatchFields, getField, removeFieldRow } = useForm();
  const { data, setData, setLastUpdateTime } = useDocumentInfo();

  return useCallback(
    ({ changes, updatedAt }: Pick<Accepted, 'changes' | 'updatedAt'>) => {
      for (const [path, value] of Object.entries(changes)) {
        if (!Array.isArray(value)) {
          dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true });
          continue;
        }
        const before = getField(path).rows?.length ?? 0;
        for (let rowIndex = before - 1; rowIndex >= 0; rowIndex -= 1) removeFieldRow({ path, rowIndex });
        value.forEach((row: Record<string, unknown>, rowIndex) => {
          const subFieldState: FormState = Object.fromEntries(
            Object.entries(row).map(([name, entry]) => [name, fieldState(entry)]),
          );
          addFieldRow({ path, schemaPath: `references.${path}`, rowIndex, subFieldState });
        });
      }
      // Otherwise the form would take this write for somebody else's and ask to be loaded again.
      setData({ ...data, ...changes, updatedAt });
      setLastUpdateTime(Date.now());
    },
    [addFieldRow, data, dispatchFields, getField, removeFieldRow, setData, setLastUpdateTime],
  );
};
