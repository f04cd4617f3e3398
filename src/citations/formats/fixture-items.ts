import { bibtexFromManager, cslFromCrossref, nbibFromPubMed, risFromJournal } from './fixtures';

/** One entry in each format. */
export const samples = { ris: risFromJournal, nbib: nbibFromPubMed, bibtex: bibtexFromManager, csl: cslFromCrossref };

/** What is read from `risFromJournal`. */
export const wu = {
  type: 'article-journal',
  title:
    'Randomized double-blinded clinical trial of 5% dextrose versus triamcinolone injection for carpal tunnel syndrome patients',
  author: [
    { family: 'Wu', given: 'Yung-Tsan' },
    { family: 'Ke', given: 'Ming-Jen' },
    { family: 'Ho', given: 'Tsung-Yen' },
  ],
  'container-title': 'Annals of Neurology',
  'container-title-short': 'Ann Neurol',
  issued: { 'date-parts': [[2018, 10]] },
  volume: '84',
  issue: '4',
  page: '601-610',
  ISSN: '0364-5134',
  DOI: '10.1002/ana.25332',
  URL: 'https://doi.org/10.1002/ana.25332',
};

/** What is read from `nbibFromPubMed`. */
export const neal = {
  type: 'article-journal',
  title: 'Effectiveness of Nonpharmacological and Nonsurgical Interventions: A Systematic Review With Meta-analysis',
  author: [
    { family: 'Neal', given: 'Bradley S' },
    { family: 'King', given: 'Martin', suffix: 'Jr' },
    { literal: 'Knee Pain Study Group' },
  ],
  'container-title': 'The Journal of orthopaedic and sports physical therapy',
  'container-title-short': 'J Orthop Sports Phys Ther',
  issued: { 'date-parts': [[2022, 11]] },
  volume: '52',
  issue: '11',
  page: '750-768',
  language: 'en',
  ISSN: '1938-1344, 0190-6011',
  DOI: '10.2519/jospt.2022.11359',
  PMID: '36070427',
};

/** What is read from `bibtexFromManager`. */
export const rabago = {
  type: 'article-journal',
  title: 'Dextrose Prolotherapy for Knee Osteoarthritis: A Randomized Controlled Trial',
  author: [
    { family: 'Rabago', given: 'David' },
    { family: 'Patterson', given: 'Jeffrey J.' },
    { family: 'van der Berg', given: 'Jan', suffix: 'Jr' },
    { literal: 'Knee Study Group' },
  ],
  'container-title': 'Annals of Family Medicine',
  issued: { 'date-parts': [[2013, 5]] },
  volume: '11',
  issue: '3',
  page: '229-237',
  DOI: '10.1370/afm.1504',
  PMID: '23690322',
};

/** What is read from `cslFromCrossref`. */
export const sit = {
  type: 'article-journal',
  title: 'Hypertonic dextrose injections (prolotherapy) in the treatment of symptomatic knee osteoarthritis',
  author: [{ family: 'Sit', given: 'Regina WS' }],
  'container-title': 'Scientific Reports',
  'container-title-short': 'Sci Rep',
  issued: { 'date-parts': [[2016, 5, 5]] },
  volume: '6',
  number: '25247',
  ISSN: '2045-2322',
  DOI: '10.1038/srep25247',
};
