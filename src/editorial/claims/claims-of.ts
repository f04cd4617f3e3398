import type { CollectionConfig, SanitizedCollectionConfig } from 'payload';

import { titlePartsOf } from '@/core/collection/computed-title';
import type { Locale } from '@/core/locales';

import { checkDocument, type DocumentFinding, extractTexts } from './document';

/** The titles of papers and the words under pictures are others' words, and no claims of the clinic. */
const quoting = new Set(['references', 'media']);

/** Whether the texts of a collection are the clinic's own. */
export const makesClaims = ({ slug }: { slug: string }): boolean => !quoting.has(slug);

/** What is written about a document and is not read by patients. */
const notForPatients = new Set(['review', 'translation', 'claimOverrides', 'cites', 'internalNote']);

/** Signs of a page that was pasted carelessly; the fields of a form may well say the same twice. */
const ofPastedText = new Set(['repeated-line', 'lost-list']);

/** What to do in an emergency has to hurry the reader. */
const hurrying = new Set(['urgency', 'instant-relief']);
const isHelp = (path: string): boolean => path.startsWith('careCards.') || path.endsWith('.whatToDo');

/** Whether a rule means something else than the place at which it found its words. */
export const isMeantOtherwise = ({ rule, path }: { rule: string; path: string }): boolean =>
  ofPastedText.has(rule) || (hurrying.has(rule) && isHelp(path));

type Args = {
  collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom' | 'slug'>;
  document: object;
  locale: Locale;
};

/** What patients read of a document, with its keys. A title that the system writes, with its price, is none of it. */
export const readByPatients = ({ collection, document }: Pick<Args, 'collection' | 'document'>): object => {
  const writtenBySystem = titlePartsOf(collection).length > 0 ? 'title' : null;
  const texts = Object.entries(document).filter(([key]) => !notForPatients.has(key) && key !== writtenBySystem);
  return Object.fromEntries(texts);
};

/** The texts in which claims are looked for. */
export const claimTextsOf = ({ collection, document }: Pick<Args, 'collection' | 'document'>): string[] =>
  makesClaims(collection) ? extractTexts(readByPatients({ collection, document })).map(({ text }) => text) : [];

/** The findings in what patients read of a document. */
export const claimsOf = ({ collection, document, locale }: Args): DocumentFinding[] => {
  if (!makesClaims(collection)) return [];
  const read = readByPatients({ collection, document });
  return checkDocument({ document: read, locale }).filter((finding) => !isMeantOtherwise(finding));
};
