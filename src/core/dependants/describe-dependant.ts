import { defaultLocale } from '../locales';
import type { Dependant, StoredDocument } from './find-dependants';

/** A dependant as an editor knows it. */
export type DependantName = {
  collection: string;
  /** What it is, for example "Therapy". */
  kind: string;
  id: number;
  title: string;
  published: boolean;
  draft: boolean;
};

const textIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value !== 'object' || value === null) return null;
  const texts = value as Record<string, unknown>;
  return textIn(texts[defaultLocale]) ?? textIn(Object.values(texts)[0]);
};

/** The name of a document; `key` is the field that its collection is listed by. */
const titleOf = (document: StoredDocument | null, key: string): string =>
  textIn(document?.[key]) ?? (document ? `No title, number ${document.id}` : '');

export const describeDependant = ({ collection, id, published, draft }: Dependant): DependantName => {
  const { singular } = collection.labels;
  return {
    collection: collection.slug,
    kind: typeof singular === 'string' ? singular : collection.slug,
    id,
    title: titleOf(published ?? draft, collection.admin.useAsTitle ?? 'id'),
    published: published !== null,
    draft: draft !== null,
  };
};

/** Enough names to recognise what it is about; all of them stand in the answer's data. */
const mostNamed = 5;

/** The names of dependants in a sentence. */
export const listNames = (dependants: DependantName[]): string => {
  const names = dependants
    .slice(0, mostNamed)
    .map(({ kind, title, published }) => `${kind} “${title}”${published ? '' : ' (draft)'}`);
  const rest = dependants.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
};
