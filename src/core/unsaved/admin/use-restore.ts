'use client';

import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui';
import { useCallback } from 'react';

import { withChanges } from '../kept/changes';
import type { Offer } from './offers';

/** Puts what was typed earlier back into the form, unsaved. Answers whether that was possible. */
export const useRestore = (): ((offer: Offer) => Promise<boolean>) => {
  const form = useForm();
  const { getFormState } = useServerFunctions();
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo();

  return useCallback(
    async ({ changes }) => {
      const { state } = await getFormState({
        ...(id === undefined ? {} : { id }),
        ...(collectionSlug === undefined ? {} : { collectionSlug }),
        ...(globalSlug === undefined ? {} : { globalSlug }),
        data: withChanges(form.getData(), changes),
        docPermissions,
        docPreferences: await getDocPreferences(),
        operation: collectionSlug !== undefined && id === undefined ? 'create' : 'update',
        renderAllFields: true,
        schemaPath: collectionSlug ?? globalSlug ?? '',
        skipValidation: true,
      });
      // Without an answer there is no form to show.
      if (!state) return false;
      form.replaceState(state);
      form.setModified(true);
      return true;
    },
    [collectionSlug, docPermissions, form, getDocPreferences, getFormState, globalSlug, id],
  );
};
