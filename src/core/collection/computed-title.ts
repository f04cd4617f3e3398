import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  TextField,
} from 'payload';

import { defaultLocale } from '../locales';
import { inOwnLocale } from '../request/in-own-locale';

/** A title that the system writes from other fields; nobody types it. */
export const computedTitleField = (): TextField => ({
  name: 'title',
  type: 'text',
  label: 'Title',
  admin: { hidden: true, readOnly: true, description: 'Written by the system.' },
});

/** A part of a title: the name of the document that a relationship field points at. */
export type RelatedName = { relation: string; collection: CollectionSlug; name: string };

type Data = Record<string, unknown>;
type OwnPart<T> = (data: Partial<T>) => string | null | undefined;

/** Parts of a title in order: names of related documents, and functions of the document itself. */
export type TitleParts = (RelatedName | OwnPart<Data>)[];

/** Puts together the parts of a title; `T` is the document that the functions read. */
export const titleOf = <T extends object>(...parts: (RelatedName | OwnPart<T>)[]): TitleParts => parts as TitleParts;

type Declared = { titleParts?: TitleParts } | undefined;

/** The parts that a collection declared for its title, or none. */
export const titlePartsOf = (collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom'>): TitleParts =>
  (collection.custom as Declared)?.titleParts ?? [];

/** What patients may read, or the draft where nothing was published yet: a title must not give away a draft. */
const readNamed = async (req: PayloadRequest, { collection, name }: RelatedName, id: number): Promise<Data | null> => {
  const read = (draft: boolean) =>
    req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft,
      disableErrors: true,
      select: { [name]: true, _status: true },
      locale: defaultLocale,
      req: inOwnLocale(req),
    }) as unknown as Promise<Data | null>;
  const document = await read(false);
  return document?._status === 'draft' ? read(true) : document;
};

const nameOf = async (req: PayloadRequest, part: RelatedName, value: unknown): Promise<unknown> => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof id === 'number' ? (await readNamed(req, part, id))?.[part.name] : null;
};

type WriteArgs = { parts: TitleParts; data: Data; req: PayloadRequest };

/** The title of a document whose `data` is in the default language; its parts are joined by a middle dot. */
export const writeTitle = async ({ parts, data, req }: WriteArgs): Promise<string> => {
  const written: unknown[] = [];
  for (const part of parts)
    written.push(typeof part === 'function' ? part(data) : await nameOf(req, part, data[part.relation]));
  return written.filter((part) => typeof part === 'string' && part !== '').join(' · ');
};

/** The values of localised fields in the default language, while the document is saved in another one. */
const readDefaultLanguage = async (collection: SanitizedCollectionConfig, id: number, req: PayloadRequest) => {
  const saved = (await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    draft: true,
    locale: defaultLocale,
    req: inOwnLocale(req),
  })) as unknown as Data;
  const localized = collection.flattenedFields.filter((field) => 'localized' in field && field.localized === true);
  return Object.fromEntries(localized.map(({ name }) => [name, saved[name]]));
};

/** Writes the title on every save, always in the default language. */
export const keepTitle =
  (parts: TitleParts): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const original = originalDoc as (Data & { id?: number }) | undefined;
    const isTranslation = operation === 'update' && typeof req.locale === 'string' && req.locale !== defaultLocale;
    const own =
      isTranslation && original?.id !== undefined ? await readDefaultLanguage(collection, original.id, req) : {};
    return { ...data, title: await writeTitle({ parts, data: { ...original, ...data, ...own }, req }) };
  };
