import { compareCertainty } from './grade';
import type { Certainty, Direction } from './rules';

/** What a summary has to know of a study. */
export type SummaryStudy = {
  id: number;
  design: string;
  population: 'people' | 'animal' | 'laboratory';
  updateStatus: string;
  sampleSize: number | null;
};

export type SummaryRating = {
  direction: Direction;
  certainty: Certainty;
  references: number[];
  partOfStudies: boolean;
  searchedOn: string | null;
};

/** At very low certainty no direction is named; where questions have different answers there is more than one. */
export type Verdict = Direction | 'uncertain' | 'varied';

/** How many people: all of them, at least so many because a study does not say, or fewer because only some count. */
export type People = { count: number; scope: 'all' | 'at-least' | 'fewer' };

export type Summary = {
  /** Each answer once, the surest first. Empty where no study was found. */
  findings: { direction: Verdict; certainty: Certainty }[];
  /** The answers in one mark, or null where no study was found. */
  mark: { direction: Verdict; certainty: Certainty } | null;
  studies: number;
  reviews: number;
  /** Null where it cannot be said. */
  people: People | null;
  isInPeople: boolean;
  /** When somebody last looked, where nothing was found. */
  searchedOn: string | null;
};

/** Sources that gather the studies of others: their people are often counted in those too. */
const gathering = new Set(['systematic-review', 'narrative-review', 'guideline', 'opinion']);

const verdictOf = ({ direction, certainty }: SummaryRating): Verdict =>
  certainty === 'very-low' ? 'uncertain' : direction;

const findingsOf = (ratings: SummaryRating[]): Summary['findings'] => {
  const all = ratings.map((rating) => ({ direction: verdictOf(rating), certainty: rating.certainty }));
  return all
    .filter(
      ({ direction, certainty }, index) =>
        all.findIndex((other) => other.direction === direction && other.certainty === certainty) === index,
    )
    .sort((a, b) => compareCertainty(b.certainty, a.certainty));
};

/** The least sure answer speaks for the others; one that names no direction speaks only where none does. */
const markOf = (findings: Summary['findings']): Summary['mark'] => {
  const named = findings.filter(({ direction }) => direction !== 'uncertain');
  const last = (named.length > 0 ? named : findings).at(-1);
  if (last === undefined) return null;
  const directions = new Set(named.map(({ direction }) => direction));
  return { direction: directions.size > 1 ? 'varied' : last.direction, certainty: last.certainty };
};

/**
 * People are counted once: a review may count those of the trials beside it, so the larger of the two sums holds.
 */
const countPeople = (studies: SummaryStudy[]): { count: number; isWhole: boolean } => {
  const sizeOf = ({ sampleSize }: SummaryStudy): number => sampleSize ?? 0;
  const single = studies.filter(({ design }) => !gathering.has(design)).reduce((sum, study) => sum + sizeOf(study), 0);
  const gathered = Math.max(0, ...studies.filter(({ design }) => gathering.has(design)).map(sizeOf));
  return { count: Math.max(single, gathered), isWhole: studies.every(({ sampleSize }) => sampleSize !== null) };
};

const peopleOf = (ratings: SummaryRating[], studies: SummaryStudy[]): People | null => {
  const behind = (some: SummaryRating[]): SummaryStudy[] =>
    studies.filter(({ id, population }) => population === 'people' && some.some((r) => r.references.includes(id)));
  const whole = ratings.filter(({ partOfStudies }) => !partOfStudies);
  const { count, isWhole } = countPeople(behind(whole.length > 0 ? whole : ratings));
  if (count === 0) return null;
  if (whole.length === 0) return isWhole ? { count, scope: 'fewer' } : null;
  return { count, scope: isWhole && whole.length === ratings.length ? 'all' : 'at-least' };
};

/** What all ratings of one therapy in one condition say together, for the evidence map. */
export const summarize = ({ ratings, studies }: { ratings: SummaryRating[]; studies: SummaryStudy[] }): Summary => {
  const standing = studies.filter(({ updateStatus }) => updateStatus !== 'retracted');
  const rated = ratings.filter(
    ({ direction, references }) => direction !== 'no-studies' && standing.some(({ id }) => references.includes(id)),
  );
  const behind = standing.filter(({ id }) => rated.some(({ references }) => references.includes(id)));
  const findings = findingsOf(rated);
  const days = ratings.flatMap(({ searchedOn }) => searchedOn ?? []).sort();
  return {
    findings,
    mark: markOf(findings),
    studies: behind.filter(({ design }) => !gathering.has(design)).length,
    reviews: behind.filter(({ design }) => gathering.has(design)).length,
    people: peopleOf(rated, behind),
    isInPeople: behind.some(({ population }) => population === 'people'),
    searchedOn: findings.length === 0 ? (days.at(-1) ?? null) : null,
  };
};
