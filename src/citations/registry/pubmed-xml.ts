import { XMLParser } from 'fast-xml-parser';

const lists = new Set([
  'PubmedArticle',
  'Author',
  'PublicationType',
  'CommentsCorrections',
  'ArticleId',
  'ELocationID',
  'Id',
  'ISSN',
  'ArticleDate',
]);

/** Elements whose text may hold markup; taken whole, because a parser would lose the order of words and italics. */
const mixed = ['ArticleTitle', 'VernacularTitle', 'CollectiveName', 'Title', 'LastName', 'ForeName', 'Suffix'];

const parser = new XMLParser({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  isArray: (name) => lists.has(name),
  parseTagValue: false,
  parseAttributeValue: false,
  stopNodes: mixed.map((name) => `*.${name}`),
  textNodeName: '#text',
});

/** The parser forgives an answer that was cut off; its root element is then left open. */
const isWhole = (text: string): boolean => {
  const root = /<([A-Za-z]\w*)[^<>]*>/u.exec(text);
  return root !== null && (root[0].endsWith('/>') || text.trimEnd().endsWith(`</${root[1] ?? ''}>`));
};

/** An XML text as plain objects, or undefined when it is none. */
export const parseXml = (text: string): unknown => {
  if (!isWhole(text)) return undefined;
  try {
    return parser.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
