import type { CollectionBeforeChangeHook, RelationshipField } from 'payload';

import { relation } from '@/core/fields/build';
import { inOwnLocale } from '@/core/request/in-own-locale';

import { collectReferenceIds } from './collect-references';

/** Every reference that a document cites anywhere, kept by the system so that a reference knows who cites it. */
export const citesField = (): RelationshipField =>
  relation('cites', 'Cites', 'Kept up to date by the system on every save.', 'references', {
    hasMany: true,
    admin: { readOnly: true, components: { Field: '/src/citations/admin/cites-notice.tsx#CitesNotice' } },
  });

/** Fills {@link citesField} from the text and the source fields, in all languages. */
export const keepCites: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const current: unknown = { ...(originalDoc as object | undefined), ...data, cites: undefined };
  const ids = collectReferenceIds({ value: current });

  const id = (originalDoc as { id?: number } | undefined)?.id;
  if (operation === 'update' && id !== undefined) {
    const everyLanguage = await req.payload.findByID({
      collection: collection.slug,
      id,
      depth: 0,
      draft: true,
      locale: 'all',
      req: inOwnLocale(req),
    });
    const saved = collectReferenceIds({
      value: { ...everyLanguage, cites: undefined },
      skipKey: req.locale ?? undefined,
      localizedOnly: true,
    });
    for (const other of saved) ids.add(other);
  }
  return { ...data, cites: [...ids] };
};
