import type { Notice } from './notices';

const doi = '10.5555/another.2010.7';

/** A paper that the demo does not hold, and what the registries of the browser tests say about it. */
export const retractedPaper: { printed: object; notice: Notice } = {
  printed: {
    cslType: 'article-journal',
    title: 'Epidural injections in an unrelated group of people',
    authors: [{ family: 'Doe', given: 'Jane' }],
    containerTitle: 'Pain Physician',
    year: 2010,
    volume: '13',
    issue: '4',
    page: '343-355',
    doi,
    pmid: '20648206',
    design: 'randomised-trial',
    population: 'people',
  },
  notice: {
    paper: doi,
    kind: 'retraction',
    type: 'retraction',
    doi: '10.5555/another.2011.1',
    pmid: '21000001',
    marksTitle: true,
  },
};
