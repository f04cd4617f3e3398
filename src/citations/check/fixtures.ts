import type { CslItem } from '../csl-item';

/** As the clinic printed it: the authors and title of one paper, the journal, number and pages of nothing at all. */
export const wrongPlace: CslItem = {
  type: 'article-journal',
  title:
    'A randomized controlled trial of intra-articular prolotherapy versus steroid injection for sacroiliac joint pain',
  author: [
    { family: 'Kim', given: 'WM' },
    { family: 'Lee', given: 'HG' },
    { family: 'Jeong', given: 'CW' },
    { literal: 'et al' },
  ],
  'container-title': 'Pain Physician',
  issued: { 'date-parts': [[2010]] },
  volume: '13',
  issue: '4',
  page: '363-370',
  PMID: '20648206',
};

export const rightPlace: CslItem = {
  type: 'article-journal',
  title: wrongPlace.title,
  author: [
    { family: 'Kim', given: 'W M' },
    { family: 'Lee', given: 'H G' },
    { family: 'Jeong', given: 'C W' },
    { family: 'Kim', given: 'C M' },
    { family: 'Yoon', given: 'M H' },
  ],
  'container-title': 'J Altern Complement Med',
  issued: { 'date-parts': [[2010, 12]] },
  volume: '16',
  issue: '12',
  page: '1285–90',
  DOI: '10.1089/acm.2010.0031',
  PMID: '21138388',
};

export const inventedOne: CslItem = {
  type: 'article-journal',
  title: 'Relief of chronic pain by perineural injection of dextrose: potential neurogenic mechanism',
  author: [
    { family: 'Duman', given: 'I' },
    { family: 'Taskaynatan', given: 'MA' },
    { family: 'Tan', given: 'AK' },
  ],
  'container-title': 'Medical Hypotheses',
  issued: { 'date-parts': [[2012]] },
  volume: '78',
  issue: '1',
  page: '21-24',
  DOI: '10.1016/j.mehy.2011.09.033',
};

export const inventedTwo: CslItem = {
  type: 'article-journal',
  title: 'Dextrose injection for chronic musculoskeletal pain: a narrative review',
  author: [
    { family: 'Wu', given: 'YT' },
    { family: 'Ke', given: 'MJ' },
    { family: 'Ho', given: 'TY' },
  ],
  'container-title': 'Pain Research & Management',
  issued: { 'date-parts': [[2017]] },
  volume: '2017',
  number: '8157910',
  DOI: '10.1155/2017/8157910',
};
