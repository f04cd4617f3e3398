import type { Evidence } from '@/payload-types';

export type Question = Pick<Evidence, 'outcome' | 'comparator' | 'timePoint' | 'direction'>;

type Rival = { path: string; label: string; message: string };

/** Words without what readers do not see as a difference: capitals, accents, blanks and an article. */
const normalize = (words: string | null | undefined): string =>
  (words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:an?|the|el|la|los|las|una?) /u, '');

const sameWords = (a: Question, b: Question, ...fields: ('outcome' | 'comparator' | 'timePoint')[]): boolean =>
  fields.every((field) => normalize(a[field]) !== '' && normalize(a[field]) === normalize(b[field]));

/**
 * A published rating of the same therapy and condition that answers the same question, or that contradicts this
 * one: no studies of an outcome beside studies of it. Says which field to change; null where there is none.
 */
export const findRival = ({
  rating,
  others,
}: {
  rating: Question;
  others: (Question & { title?: string | null })[];
}) => {
  const twin = others.find((other) => sameWords(rating, other, 'outcome', 'comparator', 'timePoint'));
  const contrary = others.find(
    (other) =>
      sameWords(rating, other, 'outcome') && (rating.direction === 'no-studies') !== (other.direction === 'no-studies'),
  );
  if (twin)
    return {
      path: 'outcome',
      label: 'Outcome',
      message: `“${twin.title ?? ''}” already answers this question. Change that rating, or ask for another outcome, comparison or time.`,
    } satisfies Rival;
  if (contrary)
    return {
      path: 'direction',
      label: 'Direction',
      message:
        rating.direction === 'no-studies'
          ? `“${contrary.title ?? ''}” rests on studies of this outcome, so patients must not read that there are none. Choose another outcome, or take that rating back first.`
          : `“${contrary.title ?? ''}” says that there are no studies of this outcome. Take that rating back first.`,
    } satisfies Rival;
  return null;
};
