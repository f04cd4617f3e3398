import type { CreativeWork } from 'schema-dts';

import type { CslType } from '@/collections/reference/rules';
import type { LinkView } from '@/ui/views';

type Cited = { title: string; cslType: CslType; identifiers: LinkView[] };

const types = {
  'article-journal': 'MedicalScholarlyArticle',
  article: 'MedicalScholarlyArticle',
  'article-magazine': 'Article',
  book: 'Book',
  chapter: 'Chapter',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  webpage: 'WebPage',
  thesis: 'Thesis',
} as const satisfies Record<CslType, string>;

/** What kind of work a source is. */
export const typeOfWork = (cslType: CslType) => types[cslType];

type Work = Extract<CreativeWork, { '@type': (typeof types)[CslType] }>;

/** Sources by name and by the first place that holds them; everything else about them stands there. */
export const citations = (references: Cited[]): Work[] =>
  references.map(({ title, cslType, identifiers: [first] }) => ({
    '@type': typeOfWork(cslType),
    name: title,
    ...(first === undefined ? {} : { sameAs: first.href }),
  }));
