import type { CslName } from '../../csl-item';
import { parseDate } from '../dates';
import { describeLeft } from '../describe-left';
import { finishItem } from '../finish-item';
import { identifiersInNote, pmcidIn, pmidIn } from '../identifiers-in';
import { isArticle, type Kind } from '../kinds';
import { parseLanguage } from '../languages';
import { parseCommaName } from '../names';
import { type OpenFields, openFields, type TaggedField } from '../open-fields';
import { joinPages } from '../pages';
import { attention, note, type ParsedEntry, type Problem } from '../parsed-entry';
import { kindOfRis } from './kinds';
import { readStandardNumbers } from '../standard-numbers';

const tagNames = {
  AB: 'abstract',
  N2: 'abstract',
  KW: 'keywords',
  N1: 'notes',
  AD: 'address of the authors',
  A3: 'series editors',
  A4: 'further authors',
  C1: 'custom field',
  CN: 'call number',
  DB: 'database',
  DP: 'database',
  L1: 'file',
  L2: 'full text',
  RN: 'notes',
  ST: 'short title',
  AN: 'accession number',
};

/** Who keeps the record, and where: nothing about the publication. */
const ignored = ['ID', 'DB', 'DP', 'ER', 'L3', 'L4', 'LB', 'RP', 'AV'];

const namesOf = (fields: TaggedField[]): CslName[] =>
  fields.map(({ value }) => parseCommaName(value)).filter((name) => name !== null);

/** Journals have a full and a short title; `JO` is either, depending on who wrote the file. */
const containerOf = ({ fields, kind }: { fields: OpenFields; kind: Kind }) => {
  const hostTags = kind === 'chapter' || kind === 'paper-conference' ? ['BT', 'T2'] : ['T2'];
  const full = fields.first('JF', ...hostTags);
  const short = fields.first('JA', 'J2', 'J1');
  const either = full === undefined || short === undefined ? fields.first('JO') : undefined;
  if (full === undefined) return { full: either, short };
  return { full, short: short ?? (either === full ? undefined : either) };
};

const isPubMed = (fields: OpenFields): boolean =>
  ['DB', 'DP'].some((tag) => fields.left().some((field) => field.tag === tag && /pubmed|medline/iu.test(field.value)));

/** RIS has no field for identifiers of PubMed; programs put them into accession numbers, custom fields and notes. */
const pubMedOf = (fields: OpenFields) => {
  const accession = fields.where(
    ['AN'],
    (value) => /^PMID:?\s*\d{1,8}$/iu.test(value) || (isPubMed(fields) && pmidIn(value) !== undefined),
  )[0];
  const custom = fields.where(['C2', 'C1', 'C3', 'C6', 'U1', 'U2', 'M2'], (value) =>
    /^(?:PMCID:?\s*)?PMC\d{1,9}$/iu.test(value),
  )[0];
  const cochrane = fields.where(['C3'], (value) => /\bPUBMED \d{1,8}\b/u.test(value))[0];
  const notes = identifiersInNote(
    fields
      .left()
      .filter(({ tag }) => tag === 'N1')
      .map(({ value }) => value)
      .join('\n'),
  );
  return {
    DOI: notes.DOI,
    PMID: pmidIn(accession) ?? /PUBMED (\d{1,8})/u.exec(cochrane ?? '')?.[1] ?? notes.PMID,
    PMCID: pmcidIn(custom) ?? notes.PMCID,
  };
};

const dateOf = (fields: OpenFields) => {
  const years = fields.all('PY', 'Y1').map(({ value }) => value);
  const day = fields.first('DA');
  const dates = [...years, ...(day === undefined ? [] : [day])].map(parseDate).filter((date) => date !== null);
  // The fullest date of those that name the same year as the first.
  const year = dates[0]?.['date-parts'][0]?.[0];
  const [fullest] = dates
    .filter((date) => date['date-parts'][0]?.[0] === year)
    .sort((a, b) => (b['date-parts'][0]?.length ?? 0) - (a['date-parts'][0]?.length ?? 0));
  return { date: fullest, unread: fullest === undefined ? (years[0] ?? day) : undefined };
};

const readType = (given: string | undefined): { kind: Kind; problems: Problem[] } => {
  const kind = kindOfRis(given?.trim().toUpperCase() ?? '');
  if (kind !== null) return { kind, problems: [] };
  const problem =
    given === undefined
      ? 'The entry does not say what it is (TY); it is kept as a journal article.'
      : `RIS type “${given}” is kept as a report. Choose the kind of publication.`;
  return { kind: given === undefined ? 'article-journal' : 'report', problems: [attention(problem, 'cslType')] };
};

/** Reads the fields of one RIS entry. */
export const readRis = (tagged: TaggedField[]): Pick<ParsedEntry, 'item' | 'problems'> => {
  const fields = openFields(tagged);
  const { kind, problems } = readType(fields.first('TY'));
  const hasHost = kind === 'chapter' || kind === 'paper-conference';
  const { full, short } = containerOf({ fields, kind });
  const { date, unread } = dateOf(fields);
  const title = fields.first('TI', 'T1', 'CT', ...(hasHost ? [] : ['BT']));
  const numbers = readStandardNumbers(fields.all('SN').map(({ value }) => value));
  const pubMed = pubMedOf(fields);
  const number =
    fields.first(...(isArticle(kind) ? ['C7'] : ['C7', 'M1'])) ?? (kind === 'report' ? numbers.rest[0] : undefined);

  const { item, problems: found } = finishItem({
    raw: {
      type: kind,
      title,
      author: namesOf(fields.all('AU', 'A1')),
      editor: namesOf(fields.all('ED', ...(hasHost || kind === 'book' ? ['A2'] : []))),
      'container-title': full,
      'container-title-short': short,
      'collection-title': fields.first('T3'),
      issued: date,
      accessed: parseDate(fields.first('Y2') ?? '') ?? undefined,
      volume: fields.first('VL'),
      issue: fields.first('IS'),
      page: joinPages({ first: fields.first('SP'), last: fields.first('EP') }),
      number,
      publisher: fields.first('PB'),
      'publisher-place': fields.first('CY', 'PP'),
      edition: fields.first('ET'),
      genre: fields.first('M3'),
      language: parseLanguage(fields.first('LA') ?? ''),
      ISSN: numbers.issn,
      ISBN: numbers.isbn,
      DOI: fields.first('DO', 'DI') ?? pubMed.DOI,
      PMID: pubMed.PMID,
      PMCID: pubMed.PMCID,
      URL: fields.first('UR'),
    },
  });
  return {
    item,
    problems: [
      ...problems,
      ...found,
      ...(unread === undefined ? [] : [attention(`“${unread}” has no year that could be read.`, 'year')]),
      ...(numbers.rest.length > 0 && kind !== 'report'
        ? [note(`Not kept, because it is neither an ISSN nor an ISBN: ${numbers.rest.join(', ')}.`)]
        : []),
      ...describeLeft({ fields: fields.left(), names: tagNames, ignored }),
    ],
  };
};
