import type { Population, StudyDesign } from '../rules';

/** Publication types of PubMed that name a study design, the stronger statement first. */
const byType: [type: string, design: StudyDesign][] = [
  ['meta-analysis', 'systematic-review'],
  ['systematic review', 'systematic-review'],
  ['practice guideline', 'guideline'],
  ['guideline', 'guideline'],
  ['randomized controlled trial', 'randomised-trial'],
  ['case reports', 'case-series'],
  ['review', 'narrative-review'],
  ['editorial', 'opinion'],
  ['comment', 'opinion'],
];

/** Subject headings of MeSH that name a study design; they describe methods, so they count after the types. */
const byHeading: [heading: string, design: StudyDesign][] = [
  ['case-control studies', 'case-control'],
  ['cohort studies', 'cohort-study'],
  ['follow-up studies', 'cohort-study'],
  ['prospective studies', 'cohort-study'],
];

const plain = (words: string[]): Set<string> =>
  // `*Humans` is a main heading, `Rats/surgery` one with a qualifier.
  new Set(words.map((word) => word.replace(/^\*/u, '').replace(/\/.*$/su, '').trim().toLowerCase()));

const populationOf = (headings: Set<string>): Population | null => {
  const isAny = (...wanted: string[]) => wanted.some((heading) => headings.has(heading));
  if (isAny('humans')) return isAny('animals') ? null : 'people';
  if (isAny('animals')) return 'animal';
  return isAny('in vitro techniques', 'cells, cultured') ? 'laboratory' : null;
};

/**
 * Study design and population as far as the indexers of PubMed name them; null where they do not, or where they name
 * both people and animals. An editor confirms them before publishing.
 * Source: MeSH, publication characteristics and check tags.
 */
export const appraise = ({ publicationTypes, subjects }: { publicationTypes: string[]; subjects: string[] }) => {
  const types = plain(publicationTypes);
  const headings = plain(subjects);
  const design =
    byType.find(([type]) => types.has(type))?.[1] ?? byHeading.find(([heading]) => headings.has(heading))?.[1] ?? null;
  return { design, population: populationOf(headings) };
};
