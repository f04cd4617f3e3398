import { type Part, partRule } from './part';

const date = String.raw`(?:\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)`;

const reviewerPart: Part = {
  rule: partRule(
    'reviewer',
    'No author or reviewer',
    'Nobody stands behind this page.',
    'Name who wrote it and who reviewed it.',
    'warn',
  ),
  says: /\b(?:written|reviewed|checked|authored|approved|verified|edited) by (?!the fda|fda)|\b(?:author|reviewer|medical (?:check|review|reviewer|editor)|clinical (?:check|review|reviewer)|autora?|revisora?|revision medica)s?:|^\W*by (?:dr|prof)\b|\b(?:escrit[oa]|revisad[oa]|verificad[oa]|redactad[oa]) por\b/gm,
};

/** At the beginning of a line or after a separator, so that the year of a study is none. */
const datePart: Part = {
  rule: partRule(
    'date',
    'No date of review',
    'Readers cannot tell how old this is.',
    'Show the date of the last review and of the next one.',
    'warn',
  ),
  says: new RegExp(
    String.raw`(?:^|[|;,·(–-]|\bthis (?:page|text|article|information)\b[^.\n]{0,20})\W*(?:(?:page|date of|last|next|the|this page|was|is|medically|clinically|fecha de|ultima|proxima|pagina) ){0,4}(?:reviewed|updated|review|revised|published|checked|update|revisad[oa]|revision|actualizad[oa]|actualizacion|publicad[oa])\b[^\n]{0,80}?${date}`,
    'gm',
  ),
};

const pricePart: Part = {
  rule: partRule(
    'price',
    'No word on the price',
    'Readers are not told what it costs or where they can see it.',
    'Add a price under Prices.',
    'warn',
  ),
  says: /[$€£]\s?\d|\d\s?(?:[€£]|dollars|euros|pounds|dolares|libras)|\b(?:prices?|pricing|costs?|fees?|charges?|tarifas?|precios?|costes?|costos?|honorarios|what (?:do|will|would) (?:i|you) pay|cuanto (?:cuesta|pago))\b/g,
};

/** What readers need in order to trust the page. */
export const standingParts: readonly Part[] = [reviewerPart, datePart, pricePart];
