/** Values of the reference; labels are what editors and patients read. */

/** CSL 1.0.2 item types that the site formats. */
export const cslTypes = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  book: 'Book',
  chapter: 'Chapter of a book',
  'paper-conference': 'Conference paper',
  report: 'Guideline or report',
  webpage: 'Web page',
  article: 'Preprint',
  thesis: 'Thesis',
} as const;

export type CslType = keyof typeof cslTypes;

export const studyDesigns = {
  'systematic-review': 'Systematic review',
  'randomised-trial': 'Randomised trial',
  'cohort-study': 'Cohort or follow-up study',
  'case-control': 'Case-control study',
  'case-series': 'Case series',
  survey: 'Survey',
  'narrative-review': 'Narrative review',
  guideline: 'Guideline',
  mechanism: 'Mechanism or laboratory study',
  opinion: 'Opinion',
} as const;

export type StudyDesign = keyof typeof studyDesigns;

export const populations = {
  people: 'People',
  animal: 'Animals',
  laboratory: 'Cells or tissue in a laboratory',
} as const;

export type Population = keyof typeof populations;

export const verifications = {
  unchecked: 'Unchecked',
  verified: 'Verified',
  mismatch: 'Differs from the registry',
  'not-found': 'Not found in any registry',
} as const;

export const updateStatuses = {
  none: 'None',
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
} as const;

const levels: Record<StudyDesign, 1 | 2 | 3 | 4 | 5 | null> = {
  'systematic-review': 1,
  'randomised-trial': 2,
  'cohort-study': 3,
  'case-control': 4,
  'case-series': 4,
  survey: 4,
  'narrative-review': 5,
  mechanism: 5,
  opinion: 5,
  guideline: null,
};

/**
 * Level of evidence for a treatment question, 1 (highest) to 5. Animal and laboratory studies only speak
 * for a mechanism, whatever their design. Guidelines have no level of their own.
 * Source: Oxford Centre for Evidence-Based Medicine, Levels of Evidence 2011.
 */
export const evidenceLevel = (design: StudyDesign, population: Population = 'people'): 1 | 2 | 3 | 4 | 5 | null =>
  population === 'people' ? levels[design] : 5;
