import type { Opposites } from './opposite';
import { subjectsOf } from './subjects';

/** They share nothing that they speak of. */
const shareNothing = (one: string, other: string): boolean => {
  const there = subjectsOf(other);
  return ![...subjectsOf(one)].some((stem) => there.has(stem));
};

/** Whether something is in the price or comes on top of it. */
export const included: Opposites = {
  id: 'included',
  name: 'what the price includes',
  hint: /includ|extra|on top|additional|separate|no charge|free|inclu|aparte|suplemento|gratis|gratuit/,
  one: /(?<!\b(?:not|n't|no|never|neither|nor) (?:\w+ )?)\b(?:included|includes?|covers all)\b|\bat no (?:extra|additional|further) (?:cost|charge)|\bno (?:extra|additional|further) (?:charge|cost|fee)|\bfree of charge\b|(?<!\bno (?:\w+ )?)\bincluid[oa]s?\b|(?<!\bno )\bincluye\b|sin (?:coste|cargo|recargo)|\bgratis\b|\bgratuit[oa]s?\b/,
  other:
    /\b(?:charged|billed|paid|invoiced|priced|sold) (?:for )?(?:separately|extra|in addition)|\b(?:is|are|costs?|comes? at) (?:\w+ )?(?:extra|an? (?:extra|additional) (?:charge|cost|fee))\b|\bon top(?: of)?\b|\b(?:not|n't) included\b|\bseparate (?:charge|fee|bill|cost)|\bse (?:cobra|paga|factura)n? aparte|\bno (?:esta|estan|va|van) incluid[oa]s?|\bno incluye\b|\btiene\w* (?:un )?suplemento|\bextra de \d/,
  unless: /\b(?:if|unless|optional|second|further|later|some|si|opcional|segund[oa])\b/,
  words:
    /\b(?:includ\w+|extra|top|additional\w*|charg\w+|free|separat\w+|bill\w*|sold|incluid[oa]s?|incluye\w*|aparte|suplemento|gratis|gratuit\w+|cobra|factura|pair|yes|no|euros|dollars|pounds|precio|coste|cargo)\b/,
};

/** Whether something costs nothing. */
export const free: Opposites = {
  id: 'free',
  name: 'whether it is free',
  hint: /free|charge|cost|nothing|gratis|gratuit|sin coste|fee|price|precio|[$€£]/,
  one: /\b(?:is|are|come|comes|always|completely) free\b(?! (?:of(?! charge)|from|to))|\b(?:no charge|not charge|n't charge|nothing) for\b|\bat no cost\b|\bcosts? (?:you )?nothing\b|\b(?:not|n't) (?:cost|pay) (?:you )?(?:us )?an? (?:cent|penny|dime)\b|\b(?:es|son|totalmente) (?:gratis|gratuit[oa]s?)\b|\bno (?:cuesta|cobramos) (?:nada|por)\b|\bsin coste\b/,
  other:
    /(?:costs?|charged?|fee|price|priced at|pay|is|are|for|at|cuesta|cuestan|cobramos|precio|vale|son|es)\b.{0,30}(?:[$€£] ?\d|\d ?(?:€|euros|dollars|pounds|dolares))|\b(?:billed|charged|pay) (?:\w+[ -]){1,3}(?:euros|dollars|pounds)\b/,
  unless:
    /\b(?:if|unless|when|included|includes|parking|children|students|members|under|over|second|extra|cancel\w*|missed|off|save|si|cuando|ninos|aparcamiento|incluid\w+)\b/,
  words: /\b(?:free|charge|costs?|nothing|always|completely|pay|gratis|gratuit\w+|coste|nada)\b/,
  isOther: shareNothing,
};
