import { fold } from '../claims/text/fold';
import { readText } from '../claims/text/checked-text';
import { type Stated, statedIn } from '../claims/across/stated';
import { readByPatients } from '../claims/claims-of';
import { type DocumentPlace, isInTable, joinTexts } from '../claims/document';
import { agreementOf, type Fact, type Line } from './declaration';
import type { Data, NamedCollection } from './read-pages';

/** What one document says on something of which several can say only one thing, and where. */
export type Told = Stated & DocumentPlace & { isOfSeveral: boolean };

/** What the pages are about, and how much of a document belongs to it. */
export type Centre = {
  /** Folded. */
  names: readonly string[];
  /** `whole`: all it says. `named`: only sentences that name it. */
  part: 'whole' | 'named';
  /** The document speaks of others at the same time. */
  isOfSeveral: boolean;
};

type Written = {
  collection: NamedCollection;
  document: Data;
};

/** A document, and what it is asked about. */
export type Speaker = Written & { centre: Centre };

/** What a document is called, or an empty text. */
export const titleIn = ({ collection, document }: Written): string => {
  const title = document[collection.admin?.useAsTitle ?? ''];
  return typeof title === 'string' ? title : '';
};

const placeOfFact = ({ path, words }: Fact): DocumentPlace => ({
  path,
  text: words,
  start: 0,
  end: words.length,
  excerpt: words,
  node: null,
});

const isNamedIn = (text: string, names: readonly string[]): boolean => names.some((name) => text.includes(name));

/** What the fields of a document say. */
export const factsOf = ({ collection, document }: Written): Told[] =>
  (agreementOf(collection).facts?.(document) ?? []).map((fact) => {
    const { topic, value, restriction = '', isOneOf } = fact;
    const told = { topic, value, restriction, ...(isOneOf ? { isOneOf } : {}) };
    return { ...told, ...placeOfFact(fact), isOfSeveral: false };
  });

/** What a short text says together with the words before it, at its place in that text alone. */
const readLine = ({ line: { path, lead, text }, names }: { line: Line; names: readonly string[] }): Told[] => {
  const shift = lead.length + 1;
  return statedIn({ read: readText(`${lead} ${text}`), title: '', names }).flatMap((stated) => {
    const { topic, value, restriction } = stated;
    const [start, end] = [stated.start - shift, stated.end - shift];
    if (start < 0) return [];
    return [
      {
        topic,
        value,
        restriction,
        path,
        text,
        start,
        end,
        excerpt: text.slice(start, end),
        node: null,
        isOfSeveral: false,
      },
    ];
  });
};

const readTexts = ({ collection, document, centre }: Speaker): Told[] => {
  const { besides = [], lines } = agreementOf(collection);
  const prose = Object.entries(readByPatients({ collection, document })).filter(([key]) => !besides.includes(key));
  const { whole, placeOf } = joinTexts(Object.fromEntries(prose));
  const { names, part, isOfSeveral } = centre;
  const title = fold(titleIn({ collection, document }));
  const inProse = statedIn({ read: readText(whole), title, names }).flatMap(({ start, end, sentence, ...stated }) => {
    const place = placeOf({ start, end });
    if (!place || isInTable(place.path) || place.path.endsWith('.caption')) return [];
    if (part === 'named' && !isNamedIn(sentence, names)) return [];
    return [{ ...stated, ...place, isOfSeveral }];
  });
  return [...inProse, ...(lines?.(document) ?? []).flatMap((line) => readLine({ line, names }))];
};

/** A document is heard by all that stand around it, and often as published and as newest at once. */
const heard = new WeakMap<object, Map<string, Told[]>>();

/** What the texts of a document say that could be said otherwise elsewhere. */
export const textsOf = (speaker: Speaker): Told[] => {
  const { document, centre } = speaker;
  const key = JSON.stringify(centre);
  const known = heard.get(document) ?? new Map<string, Told[]>();
  heard.set(document, known);
  const told = known.get(key) ?? readTexts(speaker);
  known.set(key, told);
  return told;
};
