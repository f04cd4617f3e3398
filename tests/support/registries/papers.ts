/** A paper as the registries in the tests know it. */
export type Paper = {
  doi: string;
  pmid: string | null;
  pmcid?: string;
  title: string;
  subtitle?: string;
  authors: [family: string, given: string][];
  group?: string;
  journal: string;
  /** As the NLM abbreviates it. */
  abbreviation: string;
  printed: [year: number, month: number] | null;
  online?: [year: number, month: number, day: number];
  volume?: string;
  issue?: string;
  pages?: string;
  /** The pages as PubMed shortens them. */
  shortPages?: string;
  articleNumber?: string;
};

/** Some of the papers that the demo cites, in the forms in which Crossref and PubMed hold them. */
export const papers: Paper[] = [
  {
    doi: '10.1089/acm.2010.0031',
    pmid: '21138388',
    title:
      'A Randomized Controlled Trial of Intra-Articular Prolotherapy Versus Steroid Injection for Sacroiliac Joint Pain',
    authors: [
      ['Kim', 'Woong Mo'],
      ['Lee', 'Hyung Gon'],
      ['Jeong', 'Cheol Won'],
      ['Kim', 'Chang Mo'],
      ['Yoon', 'Myung Ha'],
    ],
    journal: 'The Journal of Alternative and Complementary Medicine',
    abbreviation: 'J Altern Complement Med',
    printed: [2010, 12],
    volume: '16',
    issue: '12',
    pages: '1285-1290',
    shortPages: '1285-90',
  },
  {
    doi: '10.1016/j.pop.2009.09.013',
    pmid: '20188998',
    pmcid: 'PMC2831229',
    title: 'Prolotherapy in Primary Care Practice',
    authors: [
      ['Rabago', 'David'],
      ['Slattengren', 'Andrew'],
      ['Zgierska', 'Aleksandra'],
    ],
    journal: 'Primary Care: Clinics in Office Practice',
    abbreviation: 'Prim Care',
    printed: [2010, 3],
    volume: '37',
    issue: '1',
    pages: '65-80',
  },
  {
    doi: '10.4137/cmamd.s39160',
    pmid: '27429562',
    pmcid: 'PMC4938120',
    title: 'A Systematic Review of Dextrose Prolotherapy for Chronic Musculoskeletal Pain',
    authors: [
      ['Hauser', 'Ross A.'],
      ['Lackner', 'Johanna B.'],
      ['Steilen-Matias', 'Danielle'],
      ['Harris', 'David K.'],
    ],
    journal: 'Clinical Medicine Insights: Arthritis and Musculoskeletal Disorders',
    abbreviation: 'Clin Med Insights Arthritis Musculoskelet Disord',
    printed: [2016, 1],
    online: [2016, 7, 7],
    volume: '9',
    pages: '139-159',
    shortPages: '139-59',
  },
  {
    doi: '10.2519/jospt.2022.11359',
    pmid: '36070427',
    title: 'Six Treatments Have Positive Effects at 3 Months for People With Patellofemoral Pain',
    subtitle: 'A Systematic Review With Meta-analysis',
    authors: [
      ['Neal', 'Bradley S.'],
      ['Bartholomew', 'Clare'],
      ['Barton', 'Christian J.'],
      ['Morrissey', 'Dylan'],
      ['Lack', 'Simon D.'],
    ],
    journal: 'Journal of Orthopaedic &amp; Sports Physical Therapy',
    abbreviation: 'J Orthop Sports Phys Ther',
    printed: [2022, 11],
    online: [2022, 9, 7],
    volume: '52',
    issue: '11',
    pages: '750-768',
  },
  {
    doi: '10.1002/ana.25332',
    pmid: '30187524',
    title:
      'Randomized double-blinded clinical trial of 5% dextrose versus triamcinolone injection for carpal tunnel syndrome patients',
    authors: [
      ['Wu', 'Yung-Tsan'],
      ['Ke', 'Ming-Jen'],
      ['Ho', 'Tsung-Yen'],
      ['Li', 'Tsung-Ying'],
      ['Shen', 'Yu-Ping'],
      ['Chen', 'Liang-Cheng'],
    ],
    journal: 'Annals of Neurology',
    abbreviation: 'Ann Neurol',
    printed: [2018, 10],
    volume: '84',
    issue: '4',
    pages: '601-610',
  },
  {
    doi: '10.1016/j.apmr.2006.03.017',
    pmid: '16813776',
    title:
      'Side Effects and Adverse Events Related to Intraligamentous Injection of Sclerosing Solutions (Prolotherapy) for Back and Neck Pain: A Survey of Practitioners',
    authors: [
      ['Dagenais', 'Simon'],
      ['Ogunseitan', 'Oladele'],
      ['Haldeman', 'Scott'],
      ['Wooley', 'James R.'],
      ['Newcomb', 'Robert L.'],
    ],
    journal: 'Archives of Physical Medicine and Rehabilitation',
    abbreviation: 'Arch Phys Med Rehabil',
    printed: [2006, 7],
    volume: '87',
    issue: '7',
    pages: '909-913',
    shortPages: '909-13',
  },
  {
    doi: '10.1038/srep25247',
    pmid: '27146849',
    title:
      'Hypertonic dextrose injections (prolotherapy) in the treatment of symptomatic knee osteoarthritis: A systematic review and meta-analysis',
    authors: [
      ['Sit', 'Regina WS.'],
      ['Chung', 'Vincent CH.'],
      ['Reeves', 'Kenneth D.'],
      ['Rabago', 'David'],
      ['Chan', 'Keith KW.'],
      ['Chan', 'Dicken CC.'],
      ['Wu', 'Xinyin'],
      ['Ho', 'Robin ST.'],
      ['Wong', 'Samuel YS.'],
    ],
    journal: 'Scientific Reports',
    abbreviation: 'Sci Rep',
    printed: null,
    online: [2016, 5, 5],
    volume: '6',
    issue: '1',
    articleNumber: '25247',
  },
  {
    doi: '10.1002/14651858.cd004059.pub3',
    pmid: '17443537',
    pmcid: 'PMC6986690',
    title: 'Prolotherapy injections for chronic low-back pain',
    authors: [
      ['Dagenais', 'Simon'],
      ['Yelland', 'Michael J'],
      ['Del Mar', 'Chris'],
      ['Schoene', 'Mark L'],
    ],
    group: 'Cochrane Back and Neck Group',
    journal: 'Cochrane Database of Systematic Reviews',
    abbreviation: 'Cochrane Database Syst Rev',
    printed: [2007, 4],
    online: [2007, 4, 18],
    volume: '2010',
    issue: '2',
    articleNumber: 'CD004059',
  },
  {
    // Holds the number that a page of the clinic gave to another paper.
    doi: '10.5555/another.2010.7',
    pmid: '20648206',
    title: 'Epidural injections in an unrelated group of people',
    authors: [['Doe', 'Jane']],
    journal: 'Pain Physician',
    abbreviation: 'Pain Physician',
    printed: [2010, 7],
    volume: '13',
    issue: '4',
    pages: '343-355',
    shortPages: '343-55',
  },
];
