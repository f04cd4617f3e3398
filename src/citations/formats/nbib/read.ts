import { parseDate } from '../dates';
import { describeLeft } from '../describe-left';
import { finishItem } from '../finish-item';
import { doiIn } from '../identifiers-in';
import { parseLanguage } from '../languages';
import { type OpenFields, openFields, type TaggedField } from '../open-fields';
import { isArticleNumber } from '../pages';
import { attention, type ParsedEntry } from '../parsed-entry';
import { readStandardNumbers } from '../standard-numbers';
import { authorsIn, editorsIn } from './authors';
import { kindOfNbib } from './kinds';
import { ignoredTags, ownTags, tagNames } from './tags';

const withoutFullStop = (text: string | undefined): string | undefined => text?.replace(/\.$/u, '');

const ofKind = ({ fields, kind }: { fields: OpenFields; kind: string }): string[] =>
  fields
    .where(['LID', 'AID'], (value) => value.endsWith(`[${kind}]`))
    .map((value) => value.slice(0, -kind.length - 2).trim());

/** Pages, or the number of the article where the journal has no pages and the record has one elsewhere. */
const placeOf = (fields: OpenFields): { page: string | undefined; number: string | undefined } => {
  const page = fields.first('PG');
  const items = ofKind({ fields, kind: 'pii' });
  const own = fields.first(ownTags.number);
  return { page, number: own ?? (page === undefined ? items.find(isArticleNumber) : undefined) };
};

/** Of a book, `PL` is where it was published; of a journal its country, which no citation names. */
const publisherOf = (fields: OpenFields) => {
  const [publisher, own, place] = [fields.first('PB'), fields.first(ownTags.place), fields.first('PL')];
  return { publisher, 'publisher-place': own ?? (publisher === undefined ? undefined : place) };
};

/** Reads the fields of one record of PubMed, as it gives them out in `.nbib` files. */
export const readNbib = (
  tagged: TaggedField[],
): Pick<ParsedEntry, 'item' | 'problems' | 'publicationTypes' | 'subjects'> => {
  const fields = openFields(tagged);
  const publicationTypes = fields.all('PT').map(({ value }) => value);
  const headings = fields.all('MH');
  const articleTitle = fields.first('TI');
  const bookTitle = fields.first('BTI');
  const isInBook = articleTitle !== undefined && bookTitle !== undefined;
  const type = kindOfNbib({
    publicationTypes: bookTitle === undefined ? publicationTypes : ['Book', ...publicationTypes],
    isInBook,
  });
  const published = fields.first('DP');
  const issued = parseDate(published ?? fields.first('DEP') ?? '') ?? undefined;
  const { issn, isbn } = readStandardNumbers(fields.all('IS', 'ISBN').map(({ value }) => value));
  const [dois, place] = [ofKind({ fields, kind: 'doi' }), placeOf(fields)];

  const { item, problems } = finishItem({
    raw: {
      type,
      title: withoutFullStop(articleTitle ?? bookTitle),
      author: authorsIn(fields),
      editor: editorsIn(fields),
      'container-title': isInBook ? withoutFullStop(bookTitle) : fields.first('JT'),
      'container-title-short': fields.first('TA'),
      'collection-title': fields.first('CTI'),
      issued,
      accessed: parseDate(fields.first(ownTags.accessed) ?? '') ?? undefined,
      volume: fields.first('VI'),
      issue: fields.first('IP'),
      ...place,
      ...publisherOf(fields),
      edition: fields.first('EN'),
      genre: fields.first(ownTags.genre),
      language: parseLanguage(fields.first('LA') ?? ''),
      ISSN: issn,
      ISBN: isbn,
      DOI: dois[0],
      PMID: fields.first('PMID'),
      PMCID: fields.first('PMC', 'PMCR'),
      URL: fields.first(ownTags.url),
    },
  });
  const others = dois.filter((doi) => doiIn(doi) !== doiIn(dois[0]));
  return {
    item,
    publicationTypes,
    subjects: headings.map(({ value }) => value),
    problems: [
      ...problems,
      ...others.map((doi) => attention(`The record has a second DOI, ${doi}, which was left out.`, 'doi')),
      ...(published !== undefined && issued === undefined
        ? [attention(`“${published}” has no year that could be read.`, 'year')]
        : []),
      ...describeLeft({
        fields: [...headings, ...fields.left()].filter(({ tag }) => tag !== 'LID' && tag !== 'AID'),
        names: tagNames,
        ignored: ignoredTags,
      }),
    ],
  };
};
