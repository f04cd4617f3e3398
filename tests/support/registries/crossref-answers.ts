import type { Notice } from './notices';
import type { Paper } from './papers';

const parts = (date: number[] | null | undefined) => (date ? { 'date-parts': [date] } : undefined);

/** A work in the form of the Crossref REST API, with what that adds and nobody here reads. */
export const crossrefWork = ({ paper, notices }: { paper: Paper; notices: Notice[] }) => {
  const retracted = notices.some(({ kind, marksTitle }) => kind === 'retraction' && marksTitle);
  return {
    indexed: { 'date-parts': [[2026, 3, 2]], 'date-time': '2026-03-02T11:02:11Z', timestamp: 1_772_449_331_000 },
    'reference-count': 31,
    publisher: 'A Publisher',
    ...(paper.issue ? { issue: paper.issue } : {}),
    'content-domain': { domain: ['example.org'], 'crossmark-restriction': false },
    'short-container-title': [paper.abbreviation],
    DOI: paper.doi,
    type: 'journal-article',
    created: { 'date-parts': [[2010, 12, 7]], 'date-time': '2010-12-07T20:24:47Z', timestamp: 1_291_753_487_000 },
    ...(paper.pages ? { page: paper.pages } : {}),
    ...(paper.articleNumber ? { 'article-number': paper.articleNumber } : {}),
    source: 'Crossref',
    'is-referenced-by-count': 62,
    title: [`${retracted ? 'RETRACTED: ' : ''}${paper.title}`],
    ...(paper.subtitle ? { subtitle: [paper.subtitle] } : {}),
    prefix: paper.doi.split('/')[0],
    ...(paper.volume ? { volume: paper.volume } : {}),
    author: [
      ...paper.authors.map(([family, given], index) => ({
        given,
        family,
        sequence: index === 0 ? 'first' : 'additional',
        affiliation: [],
      })),
      ...(paper.group ? [{ name: paper.group, sequence: 'additional', affiliation: [] }] : []),
    ],
    member: '78',
    'container-title': [paper.journal],
    language: 'en',
    issued: parts(paper.printed ?? paper.online),
    published: parts(paper.printed ?? paper.online),
    'published-print': parts(paper.printed),
    'published-online': parts(paper.online),
    URL: `https://doi.org/${paper.doi}`,
    relation: {},
    ISSN: ['0000-0000'],
    'issn-type': [{ value: '0000-0000', type: 'print' }],
    ...(notices.length > 0
      ? {
          'updated-by': notices.map(({ type, doi }) => ({
            updated: {
              'date-parts': [[2021, 5, 3]],
              'date-time': '2021-05-03T00:00:00Z',
              timestamp: 1_620_000_000_000,
            },
            DOI: doi,
            type,
            source: 'retraction-watch',
            label: type,
          })),
        }
      : {}),
  };
};

export const crossrefSingle = (work: object) => ({
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: work,
});

export const crossrefList = (works: object[]) => ({
  status: 'ok',
  'message-type': 'work-list',
  'message-version': '1.0.0',
  message: { facets: {}, 'total-results': 120_000 + works.length, items: works, 'items-per-page': 5, query: {} },
});

const words = (text: string): string[] => text.toLowerCase().match(/[a-z\d]+/gu) ?? [];

/** A search that always finds something: Crossref sorts by likeness and leaves it to the reader to say no. */
export const searchPapers = ({ papers, query }: { papers: Paper[]; query: string }): Paper[] => {
  const wanted = words(query);
  const score = (paper: Paper): number => {
    const text = new Set(words(`${paper.title} ${paper.subtitle ?? ''} ${paper.authors.flat().join(' ')}`));
    return wanted.filter((word) => text.has(word)).length;
  };
  return papers.toSorted((a, b) => score(b) - score(a)).slice(0, 5);
};
