const sure = {
  cslType: 'article-journal',
  design: 'randomised-trial',
  population: 'people',
  _status: 'published',
};

/** As printed on a page of the clinic; the paper is another one's neighbour in its journal. */
export const misplaced = {
  ...sure,
  title:
    'A randomized controlled trial of intra-articular prolotherapy versus steroid injection for sacroiliac joint pain',
  authors: [
    { family: 'Kim', given: 'WM' },
    { family: 'Lee', given: 'HG' },
    { family: 'Jeong', given: 'CW' },
  ],
  containerTitle: 'Pain Physician',
  year: 2010,
  volume: '13',
  issue: '4',
  page: '363–370',
  pmid: '20648206',
};

export const invented = [
  {
    ...sure,
    title: 'Relief of chronic pain by perineural injection of dextrose: potential neurogenic mechanism',
    authors: [{ family: 'Duman', given: 'I' }],
    containerTitle: 'Medical Hypotheses',
    year: 2012,
    volume: '78',
    doi: '10.1016/j.mehy.2011.09.033',
  },
  {
    ...sure,
    title: 'Dextrose injection for chronic musculoskeletal pain: a narrative review',
    authors: [{ family: 'Wu', given: 'YT' }],
    containerTitle: 'Pain Research & Management',
    year: 2017,
    articleNumber: '8157910',
    doi: '10.1155/2017/8157910',
  },
];

export const right = {
  ...sure,
  title: 'Prolotherapy in primary care practice',
  authors: [
    { family: 'Rabago', given: 'D' },
    { family: 'Slattengren', given: 'A' },
    { family: 'Zgierska', given: 'A' },
  ],
  containerTitle: 'Primary Care',
  year: 2010,
  volume: '37',
  issue: '1',
  page: '65-80',
  doi: '10.1016/j.pop.2009.09.013',
  pmid: '20188998',
};
