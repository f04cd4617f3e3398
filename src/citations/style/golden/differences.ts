import type { CitationStyle } from '../styles';

/** Where our entry differs from the reference implementation: what it prints, what we print, and why. */
export type Difference = {
  item: string;
  styles: CitationStyle[];
  theirs: string;
  ours: string;
  reason: string;
};

const every: CitationStyle[] = ['ama', 'vancouver', 'apa'];

const articleNumber =
  'AMA prints the number of an article where a journal has no pages; the official style leaves it out.';
const supplement = 'AMA prints the supplement after the issue, with a small letter; the official style leaves it out.';
const noPublisher = 'The official style leaves its own semicolon behind when there is no publisher.';
const unsigned =
  'The editors edited the book, not the chapter: they stay with the book, and the chapter begins with its title.';
const samePublisher =
  'APA leaves the publisher out where it is the author (section 9.29); a style file cannot compare the two.';
const preprint =
  'A reader must see that it is a preprint; the official style prints it as it would an article of a journal.';

/** Every deliberate difference. Whatever is not here is letter by letter what the official style prints. */
export const differences: Difference[] = [
  { item: 'article number', styles: ['ama'], theirs: '2018;84.', ours: '2018;84:25247.', reason: articleNumber },
  {
    item: 'article number in an issue',
    styles: ['ama'],
    theirs: '2018;(2).',
    ours: '2018;(2):CD004059.',
    reason: articleNumber,
  },
  { item: 'supplement', styles: ['ama'], theirs: '84:S1', ours: '84(suppl 2):S1', reason: supplement },
  { item: 'supplement of an issue', styles: ['ama'], theirs: '84(4):', ours: '84(4 suppl 1):', reason: supplement },
  {
    item: 'supplement written as issue',
    styles: ['ama'],
    theirs: '(Suppl 1)',
    ours: '(suppl 1)',
    reason: supplement,
  },
  {
    item: 'supplement written as issue',
    styles: ['apa'],
    theirs: '(Suppl 1)',
    ours: '(Suppl. 1)',
    reason: 'The same supplement looks the same, whichever field it was written into.',
  },
  {
    item: 'without volume and issue',
    styles: ['ama'],
    theirs: 'Published online October 2018:601',
    ours: '2018:601',
    reason: 'What has pages has been printed, and is not only online.',
  },
  {
    item: 'title that ends in a colon',
    styles: every,
    theirs: 'Dextrose injection:',
    ours: 'Dextrose injection.',
    reason: 'A colon at the end of a title is a slip of whoever copied it.',
  },
  {
    item: 'initials in one word',
    styles: ['ama', 'vancouver'],
    theirs: 'Vargas A.',
    ours: 'Vargas AL.',
    reason: 'PubMed gives initials as one word, and an author must not lose one.',
  },
  {
    item: 'initials in one word',
    styles: ['apa'],
    theirs: 'Vargas, A.',
    ours: 'Vargas, A. L.',
    reason: 'PubMed gives initials as one word, and an author must not lose one.',
  },
  {
    item: 'hyphenated with a small letter',
    styles: ['ama', 'vancouver'],
    theirs: 'Wen Y tao',
    ours: 'Wen YT',
    reason: 'A given name may go on in a small letter after its hyphen; it is not a particle.',
  },
  {
    item: 'hyphenated with a small letter',
    styles: ['apa'],
    theirs: 'Wen, Y.',
    ours: 'Wen, Y.-T.',
    reason: 'A given name may go on in a small letter after its hyphen; it is not a particle.',
  },
  { item: 'book without a publisher', styles: ['ama'], theirs: '*.; 1956', ours: '*. 1956', reason: noPublisher },
  { item: 'report without a publisher', styles: ['ama'], theirs: '*.; 2021', ours: '*. 2021', reason: noPublisher },
  {
    item: 'chapter without an author',
    styles: ['ama'],
    theirs: 'Ostrom P, Dahl IK, eds. Injection of the elbow. In: ',
    ours: 'Injection of the elbow. In: Ostrom P, Dahl IK, eds. ',
    reason: unsigned,
  },
  {
    item: 'chapter without an author',
    styles: ['vancouver'],
    theirs: 'Ostrom P, Dahl IK, editors. Injection of the elbow. In: ',
    ours: 'Injection of the elbow. In: Ostrom P, Dahl IK, editors. ',
    reason: unsigned,
  },
  {
    item: 'chapter without an author',
    styles: ['apa'],
    theirs: 'Ostrom, P., & Dahl, I. K. (Eds.). (2012). Injection of the elbow. In ',
    ours: 'Injection of the elbow. (2012). In P. Ostrom & I. K. Dahl (Eds.), ',
    reason: unsigned,
  },
  {
    item: 'chapter of many editors',
    styles: ['ama'],
    theirs: 'et al., eds.',
    ours: 'et al, eds.',
    reason: 'AMA writes "et al" without a point.',
  },
  ...['guideline of an organisation', 'report without a number', 'report with a kind', 'report not online'].map(
    (item): Difference => ({
      item,
      styles: ['apa'],
      theirs: '. National Institute of Examples.',
      ours: '.',
      reason: samePublisher,
    }),
  ),
  ...['preprint', 'preprint without a DOI'].flatMap((item): Difference[] => [
    { item, styles: ['ama'], theirs: 'Published online', ours: 'Preprint posted online', reason: preprint },
    {
      item,
      styles: ['apa'],
      theirs: 'Dextrose and the median nerve: early results. In *medRxiv*.',
      ours: '*Dextrose and the median nerve: early results*.',
      reason: 'APA prints the title of a preprint in italics and its server once (section 10.8).',
    },
  ]),
  {
    item: 'preprint',
    styles: ['vancouver'],
    theirs: 'medRxiv. medRxiv; 2020.',
    ours: 'medRxiv [Preprint]. 2020 Apr 8.',
    reason: preprint,
  },
  {
    item: 'preprint without a DOI',
    styles: ['vancouver'],
    theirs: 'medRxiv [Internet]. medRxiv; 2020 [',
    ours: 'medRxiv [Preprint]. 2020 Apr 8 [',
    reason: preprint,
  },
];
