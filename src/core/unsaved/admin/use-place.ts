'use client';

import { useAuth, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useMemo } from 'react';

import { type FormField, listFormFields } from '../kept/form-fields';
import type { Place } from '../kept/store';

/** Where a form stands: what is kept of it goes under `place`, and saves of it go to `path`. */
export type FormPlace = {
  /** Null for what must not be kept in a browser. */
  place: Place | null;
  api: string;
  path: string;
  slug: string;
  id: number | string | undefined;
  locale: string;
  fields: FormField[];
};

export const useFormPlace = (): FormPlace => {
  const { user } = useAuth();
  const { code: locale } = useLocale();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const { api } = config.routes;
  const userId = user?.id;

  return useMemo(() => {
    const slug = collectionSlug ?? globalSlug ?? '';
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : globalSlug
        ? getEntityConfig({ globalSlug })
        : null;
    const folder = collectionSlug ? `${slug}/${id ?? ''}` : `globals/${slug}`;
    // Accounts hold passwords and addresses.
    const isAccount = entity !== null && 'auth' in entity && Boolean(entity.auth);
    const document = collectionSlug ? `collections/${slug}/${id ?? 'new'}` : folder;
    return {
      place: userId === undefined || isAccount ? null : { user: userId, document, locale },
      api,
      path: `${api}/${folder}`.replace(/\/$/u, ''),
      slug,
      id,
      locale,
      fields: listFormFields(entity?.fields ?? []),
    };
  }, [api, collectionSlug, getEntityConfig, globalSlug, id, locale, userId]);
};
