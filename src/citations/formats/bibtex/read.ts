import { parseDate, parseMonth, toCslDate } from '../dates';
import { describeLeft } from '../describe-left';
import { finishItem } from '../finish-item';
import { identifiersInNote } from '../identifiers-in';
import { isArticle } from '../kinds';
import { parseLanguage } from '../languages';
import { type OpenFields, openFields } from '../open-fields';
import { attention, type ParsedEntry, type Problem } from '../parsed-entry';
import { readStandardNumbers } from '../standard-numbers';
import { tidyText } from '../tidy-text';
import { fieldNames, ignoredFields, publisherFields, verbatimFields } from './fields';
import { kindOfBibtex } from './kinds';
import { decodeLatex, decodeVerbatim } from './latex';
import { parseBibtexNames } from './names';
import type { BibtexEntry } from './scan';

const nameFields = new Set(['author', 'editor']);

const decode = ({ tag, value }: { tag: string; value: string }) => {
  if (nameFields.has(tag)) return { tag, value: value.trim() };
  return { tag, value: tidyText(verbatimFields.has(tag) ? decodeVerbatim(value) : decodeLatex(value)) };
};

const dateOf = (fields: OpenFields) => {
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map((name) => fields.first(name));
  const whole = parseDate(date ?? '') ?? parseDate(year ?? '');
  if (whole === null) return { issued: undefined, unread: date ?? year };
  const [[first, itsMonth, itsDay] = []] = whole['date-parts'];
  const inMonth = /(?<!\d)\d{1,2}(?!\d)/u.exec(month ?? '')?.[0];
  const isNumber = /^\s*\d{1,2}\s*$/u.test(month ?? '');
  return {
    issued:
      toCslDate({
        year: first ?? null,
        month: itsMonth ?? parseMonth(isNumber ? (month ?? '') : (/\p{L}{3,}/u.exec(month ?? '')?.[0] ?? '')),
        // `month = "10~" # oct` is how BibTeX has the day.
        day: itsDay ?? Number(day ?? (isNumber ? 0 : (inMonth ?? 0))),
      }) ?? undefined,
    unread: undefined,
  };
};

/** Of an article, `number` is the issue; of everything else it is a number of its own. */
const numbersOf = ({ fields, kind }: { fields: OpenFields; kind: string }) => {
  if (!isArticle(kind)) return { issue: fields.first('issue'), number: fields.first('number', 'eid') };
  return { issue: fields.first('number', 'issue'), number: fields.first('eid', 'article-number', 'articleno') };
};

const pubMedOf = (fields: OpenFields) => {
  const isPubMed = /pubmed|medline/iu.test(fields.first('eprinttype', 'archiveprefix') ?? '');
  const noted = identifiersInNote(
    fields
      .left()
      .filter(({ tag }) => tag === 'note' || tag === 'annote')
      .map(({ value }) => value)
      .join('\n'),
  );
  return {
    DOI: fields.first('doi') ?? noted.DOI,
    PMID: fields.first('pmid') ?? (isPubMed ? fields.first('eprint') : undefined) ?? noted.PMID,
    PMCID: fields.first('pmcid', 'pmc') ?? noted.PMCID,
  };
};

/** Whoever publishes; where two fields name somebody, such as a publisher and an organisation, the first counts. */
const publisherOf = (fields: OpenFields) => ({
  publisher: fields.first(...publisherFields),
  'publisher-place': fields.first('address', 'location'),
});

/** The short title only where there is a full one besides. */
const containerOf = (fields: OpenFields) => ({
  'container-title': fields.first('journaltitle', 'journal', 'booktitle', 'fjournal', 'maintitle'),
  'container-title-short': fields.first('shortjournal', 'journalabbr', 'journal-iso'),
});

const thesisGenre: Record<string, string> = { mastersthesis: 'Master’s thesis' };

/** Reads an entry of BibTeX or biblatex. */
export const readBibtex = (entry: BibtexEntry): Pick<ParsedEntry, 'item' | 'problems'> => {
  const fields = openFields(entry.fields.map(decode));
  const url = fields.first('url') ?? /https?:\/\/\S+/u.exec(fields.first('howpublished') ?? '')?.[0];
  const known = kindOfBibtex({ kind: entry.kind, subtype: fields.first('entrysubtype'), hasUrl: url !== undefined });
  const type = known ?? 'report';
  const [authors, editors] = ['author', 'editor'].map((name) => parseBibtexNames(fields.first(name) ?? ''));
  const { issued, unread } = dateOf(fields);
  const title = fields.first('title');
  const subtitle = fields.first('subtitle');
  const { issn, isbn, rest } = readStandardNumbers(fields.all('issn', 'isbn').map(({ value }) => value));

  const { item, problems } = finishItem({
    raw: {
      type,
      title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
      author: authors?.names,
      editor: editors?.names,
      ...containerOf(fields),
      'collection-title': fields.first('series'),
      issued,
      accessed: parseDate(fields.first('urldate', 'lastchecked', 'accessed') ?? '') ?? undefined,
      volume: fields.first('volume'),
      ...numbersOf({ fields, kind: type }),
      page: fields.first('pages'),
      ...publisherOf(fields),
      edition: fields.first('edition'),
      genre: fields.first('type') ?? thesisGenre[entry.kind],
      language: parseLanguage(fields.first('language') ?? ''),
      ISSN: issn,
      ISBN: isbn,
      ...pubMedOf(fields),
      URL: url,
    },
  });

  const found: Problem[] = entry.problems.map((message) => attention(message));
  if (known === null)
    found.push(attention(`@${entry.kind} is kept as a report. Choose the kind of publication.`, 'cslType'));
  if (unread !== undefined) found.push(attention(`“${unread}” has no year that could be read.`, 'year'));
  if (authors?.isCutShort === true)
    found.push(attention('The list of authors ends in “others”. Add those who are missing.', 'authors'));
  if (rest.length > 0) found.push(attention(`“${rest.join(', ')}” is neither an ISSN nor an ISBN.`, 'issn'));
  return {
    item,
    problems: [
      ...found,
      ...problems,
      ...describeLeft({ fields: fields.left(), names: fieldNames, ignored: ignoredFields }),
    ],
  };
};
