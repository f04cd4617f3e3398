import { describeLeft } from '../describe-left';
import { finishItem } from '../finish-item';
import { identifiersInNote } from '../identifiers-in';
import { kindOf } from '../kinds';
import { attention, type ParsedEntry, type Problem } from '../parsed-entry';
import { asPlainText, asText, asTexts, isObject, readDate, readNames } from './values';

/** Everything that is read below, and what says nothing about the publication. */
const known = new Set(
  'id type title author editor container-title container-title-short journalAbbreviation collection-title issued published published-print published-online accessed volume issue supplement-number page number article-number publisher publisher-place edition genre language ISSN ISBN DOI PMID PMCID URL custom note citation-key citation-label system_id source subtype'.split(
    ' ',
  ),
);

const names = { abstract: 'abstract', keyword: 'keywords', note: 'notes', annote: 'notes' };

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** Reads an item of CSL-JSON, also as Crossref and reference managers write it. */
export const readCsl = (
  json: Record<string, unknown>,
): Pick<ParsedEntry, 'item' | 'problems' | 'publicationTypes' | 'subjects'> => {
  const given = asText(json.type) ?? '';
  const { kind, isGuess } = kindOf(given);
  const noted = identifiersInNote(asText(json.note) ?? '');
  const issued = ['issued', 'published', 'published-print', 'published-online']
    .map((key) => readDate(json[key]))
    .find((date) => date !== undefined);
  const { item, problems } = finishItem({
    isExact: true,
    raw: {
      type: kind,
      title: asPlainText(json.title),
      author: readNames(json.author),
      editor: readNames(json.editor),
      'container-title': asPlainText(json['container-title']),
      'container-title-short': asPlainText(json['container-title-short'] ?? json.journalAbbreviation),
      'collection-title': asPlainText(json['collection-title']),
      issued,
      accessed: readDate(json.accessed),
      volume: asText(json.volume),
      issue: asText(json.issue),
      'supplement-number': asText(json['supplement-number']),
      page: asText(json.page),
      number: asText(json['article-number'] ?? json.number),
      publisher: asText(json.publisher),
      'publisher-place': asText(json['publisher-place']),
      edition: asText(json.edition),
      genre: asText(json.genre),
      language: asText(json.language),
      ISSN: asTexts(json.ISSN),
      ISBN: asTexts(json.ISBN),
      DOI: asText(json.DOI) ?? noted.DOI,
      PMID: asText(json.PMID) ?? noted.PMID,
      PMCID: asText(json.PMCID) ?? noted.PMCID,
      URL: asText(json.URL),
    },
  });

  const found: Problem[] = [];
  if (isGuess) {
    const message =
      given === '' ? 'The item has no type; it is kept as a report.' : `“${given}” is kept as the nearest kind.`;
    found.push(attention(`${message} Choose the kind of publication.`, 'cslType'));
  }
  if (json.issued !== undefined && issued === undefined)
    found.push(attention('The date has no year that could be read.', 'year'));
  const left = Object.keys(json)
    .filter((key) => !known.has(key) || (key === 'note' && Object.keys(noted).length === 0))
    .map((tag) => ({ tag, value: '' }));
  const custom = isObject(json.custom) ? json.custom : {};
  return {
    item,
    publicationTypes: listOf(custom.publicationTypes),
    subjects: listOf(custom.subjects),
    problems: [...found, ...problems, ...describeLeft({ fields: left, names })],
  };
};
