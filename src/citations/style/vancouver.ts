import type { CslItem } from '../csl-item';
import { writeDateNlm, yearOf } from './parts/dates';
import { countNames, listNames, type Shortening } from './parts/names';
import { readIssue, writeEdition, writePages } from './parts/numbers';
import { asTitle, group, type Piece, plain } from './parts/segments';

/** ICMJE: the first six authors, then "et al". */
const shortening: Shortening = { most: 6, named: 6, others: 'et al.' };

const serials = new Set(['article-journal', 'article-magazine']);

const isPartOf = (item: CslItem): boolean => item.type !== 'webpage' && Boolean(item['container-title']);

/** A journal article that a registry knows needs no address. */
const isRegistered = ({ type, DOI, PMID, PMCID }: CslItem): boolean =>
  type === 'article-journal' && Boolean(DOI ?? PMID ?? PMCID);

const editors = ({ editor }: CslItem): Piece =>
  group({ suffix: countNames(editor) > 1 ? ', editors' : ', editor' }, plain(listNames(editor, shortening)));

const pages = ({ page }: CslItem): Piece => plain(writePages(page, { form: 'short', between: '–' }));

const cited = (item: CslItem): Piece =>
  item.URL ? group({ prefix: '[cited ', suffix: ']' }, plain(writeDateNlm(item.accessed))) : [];

const medium = (item: CslItem): Piece => (item.URL && item.type !== 'chapter' ? plain('[Internet]') : []);

const edition = (item: CslItem): Piece => plain(writeEdition(item.edition));

const title = (item: CslItem): Piece => {
  const onSite = item.type === 'webpage' && item['container-title'];
  const name = onSite ? plain(item['container-title']) : asTitle(plain(item.title));
  // A preprint is called one after its server already.
  const kind = item.type === 'article' ? [] : group({ prefix: '[', suffix: ']' }, plain(item.genre));
  return group({ delimiter: ' ' }, name, kind, isPartOf(item) ? [] : medium(item));
};

const container = (item: CslItem): Piece => {
  if (!isPartOf(item)) return item.type === 'webpage' ? [] : plain(item.volume && `Vol. ${item.volume}`);
  const short = item.type === 'article-journal' ? item['container-title-short']?.replaceAll('.', '') : undefined;
  const note = item.type === 'article' ? plain('[Preprint]') : isRegistered(item) ? [] : medium(item);
  const name = plain(short ?? item['container-title']);
  return group(
    { delimiter: '. ' },
    group({ delimiter: ' ' }, name, item.URL || item.type === 'article' ? note : []),
    edition(item),
  );
};

const place = (item: CslItem): Piece =>
  item.type === 'thesis'
    ? group({ prefix: '[', suffix: ']' }, plain(item['publisher-place']))
    : plain(item['publisher-place']);

const publisher = (item: CslItem): Piece => {
  if (serials.has(item.type) || item.publisher === item['container-title']) return [];
  return group({ delimiter: ': ' }, place(item), plain(item.publisher));
};

const date = (item: CslItem): Piece => {
  if (serials.has(item.type) || item.type === 'article')
    return group({ delimiter: ' ' }, plain(writeDateNlm(item.issued)), isRegistered(item) ? [] : cited(item));
  const issued = item.type === 'report' ? writeDateNlm(item.issued, 'month') : yearOf(item.issued);
  return group({ delimiter: ' ' }, plain(issued), cited(item));
};

/** `84(4 Suppl 1):S95–104` */
const serial = (item: CslItem): Piece => {
  if (!serials.has(item.type)) return [];
  const { issue, supplement } = readIssue(item);
  const inVolume = group(
    { prefix: '(', delimiter: ' ', suffix: ')' },
    plain(issue),
    plain(supplement === null ? undefined : `Suppl ${supplement}`),
  );
  return group(
    { delimiter: ':' },
    group({}, plain(item.volume), inVolume),
    item.number ? plain(item.number) : pages(item),
  );
};

const availability = (item: CslItem): Piece => {
  const address = isRegistered(item) ? [] : group({ prefix: 'Available from: ' }, plain(item.URL));
  return group({ delimiter: ' ' }, address, group({ prefix: 'doi:' }, plain(item.DOI)));
};

const notes = ({ PMID, PMCID }: CslItem): Piece =>
  group(
    { delimiter: '; ', suffix: '.' },
    group({ prefix: 'PubMed PMID: ' }, plain(PMID)),
    group({ prefix: 'PubMed Central PMCID: ' }, plain(PMCID)),
  );

/** A reference in the citation-sequence style of NLM (Citing Medicine, 2nd edition), which ICMJE follows. */
export const formatVancouver = (item: CslItem): Piece => {
  const authors = plain(listNames(item.author, shortening));
  const isSerial = serials.has(item.type);
  const holder = group(
    { prefix: item.type === 'chapter' ? 'In: ' : '', delimiter: '. ' },
    authors.length > 0 || item.type === 'chapter' ? editors(item) : [],
    container(item),
  );
  const described = group(
    { delimiter: '. ', suffix: '.' },
    authors.length > 0 || item.type === 'chapter' ? authors : editors(item),
    title(item),
    isPartOf(item) ? [] : edition(item),
    holder,
    group({ delimiter: '; ' }, publisher(item), group({ delimiter: ';' }, date(item), serial(item))),
    isSerial || item.type === 'book' ? [] : group({ prefix: 'p. ' }, pages(item)),
    item.type === 'webpage' && item['container-title'] ? asTitle(plain(item.title)) : [],
    isSerial ? [] : group({ prefix: '(', suffix: ')' }, plain(item['collection-title'])),
    item.type === 'report' ? plain(item.number && `${item.genre ?? 'Report'} no.: ${item.number}`) : [],
  );
  return group({ delimiter: ' ' }, described, availability(item), notes(item));
};
