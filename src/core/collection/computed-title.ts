import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, TextField } from 'payload';

import { defaultLocale } from '../locales';
import { inOwnLocale } from '../request/in-own-locale';

/** A title that the system writes from other fields; nobody types it. */
export const computedTitleField = (): TextField => ({
  name: 'title',
  type: 'text',
  label: 'Title',
  admin: { hidden: true, readOnly: true, description: 'Written by the system.' },
});

type NameArgs = { req: PayloadRequest; collection: CollectionSlug; value: unknown; field: string };

/** The name of a related document, for a title. Empty while nothing is chosen. */
export const nameOf = async ({ req, collection, value, field }: NameArgs): Promise<string> => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  if (typeof id !== 'number') return '';
  const document = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    locale: defaultLocale,
    select: { [field]: true },
    req: inOwnLocale(req),
  })) as Record<string, unknown> | null;
  const name = document?.[field];
  return typeof name === 'string' ? name : '';
};

type Parts<T> = (args: { data: Partial<T>; req: PayloadRequest }) => Promise<(string | null | undefined)[]>;

/** Writes the title on every save from the parts that a collection names, joined by a middle dot. */
export const keepTitle =
  <T extends object>(parts: Parts<T>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const merged = { ...(originalDoc as Partial<T> | undefined), ...(data as Partial<T>) };
    const title = (await parts({ data: merged, req }))
      .filter((part) => part !== null && part !== undefined && part !== '')
      .join(' · ');
    return { ...data, title };
  };
