import { isDeepStrictEqual } from 'node:util';

import { languagesOf } from '@/core/translation/languages';

import { readByPatients } from '../claims/claims-of';
import { extractTexts } from '../claims/document';
import { centresAmong, idsIn } from './centres';
import { agreementOf } from './declaration';
import type { Data, NamedCollection } from './read-pages';

type Compared = { collection: NamedCollection; collections: NamedCollection[] };

/** The fields by which a document belongs to others, and those through which others belong to it. */
const linkFieldsOf = ({ collection, collections }: Compared): string[] => {
  const shown = centresAmong(collections).flatMap(({ shows }) => shows);
  const links = shown.filter((link) => link.collection === collection.slug);
  return [...links, ...(agreementOf(collection).through ?? [])].map(({ field }) => field);
};

/** All that can agree with other documents or not, and with which. */
const voiceOf = (compared: Compared, document: Data) => {
  const { facts, names } = agreementOf(compared.collection);
  return {
    texts: extractTexts(readByPatients({ collection: compared.collection, document })).map(({ text }) => text),
    facts: facts?.(document) ?? [],
    names: names?.(document) ?? [],
    languages: languagesOf({ document }),
    links: linkFieldsOf(compared).map((field) => idsIn(document[field])),
  };
};

/**
 * Whether two shapes of a document say the same wherever it has to agree with others. What is one of several, such as a
 * price, contradicts nobody by itself: `choices: 'ignored'` leaves it out, for when only this document is asked.
 */
export const saysTheSame = ({
  one,
  other,
  choices,
  ...compared
}: Compared & { one: Data; other: Data; choices: 'compared' | 'ignored' }): boolean => {
  const [first, second] = [one, other].map((document) => {
    const { facts, ...voice } = voiceOf(compared, document);
    return { ...voice, facts: facts.filter(({ isOneOf }) => choices === 'compared' || isOneOf !== true) };
  });
  return isDeepStrictEqual(first, second);
};
