import {
  afterReadTraverseFields,
  createLocalReq,
  type Payload,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload';

import type { Locale } from '../locales';

type Data = Record<string, unknown>;

type Args = {
  payload: Payload;
  of: { collection: SanitizedCollectionConfig; global: null } | { collection: null; global: SanitizedGlobalConfig };
  contents: Data[];
  locale: Locale;
  fallbackLocale: Locale | false;
};

/**
 * Stored contents as the public reads them in one language: Payload's own steps after a query, with its rules for
 * fields and languages, for somebody without an account.
 */
export const inLanguage = async ({ payload, of, contents, locale, fallbackLocale }: Args): Promise<Data[]> => {
  const req = await createLocalReq({ locale, fallbackLocale }, payload);
  const fieldPromises: Promise<void>[] = [];
  const populationPromises: Promise<void>[] = [];
  const docs = structuredClone(contents);
  for (const doc of docs)
    afterReadTraverseFields({
      ...of,
      context: req.context,
      currentDepth: 1,
      depth: 0,
      doc,
      draft: false,
      fallbackLocale: req.fallbackLocale ?? false,
      fieldPromises,
      fields: of.collection?.fields ?? of.global?.fields ?? [],
      findMany: true,
      flattenLocales: true,
      locale,
      overrideAccess: false,
      parentIndexPath: '',
      parentIsLocalized: false,
      parentPath: '',
      parentSchemaPath: '',
      populationPromises,
      req,
      showHiddenFields: false,
      siblingDoc: doc,
    });
  // A field may add to either list while it is awaited.
  while (fieldPromises.length > 0 || populationPromises.length > 0)
    await Promise.all([...fieldPromises.splice(0), ...populationPromises.splice(0)]);
  return docs;
};
