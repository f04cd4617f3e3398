import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

export const literalPrice: Rule = {
  id: 'literal-price',
  category: 'social',
  severity: 'block',
  name: 'Price typed into the text',
  liftedBy: [],
  en: {
    patterns: [
      /[$€£]\s?\d[\d,.]*(?:\s?-\s?[$€£]?\s?\d[\d,.]*)?/g,
      phrase(
        String.raw`\d[\d,.]*\s?(?:dollars|euros|usd|eur|gbp|pounds sterling|€|bucks)|(?:usd|eur|gbp|us\$)\s?\d[\d,.]*|(?:\w+ )?(?:hundred|thousand) (?:and \w+ )?(?:dollars|euros|pounds)(?= (?:per|a|for|each)|[.,])`,
      ),
      phrase(
        String.raw`(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|hundred|thousand|and)[ -]){1,8}(?:dollars|euros|pounds sterling|pounds(?= (?:a|per|each|for)))|(?:hundred|thousand) (?:dollars|euros|pounds)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:million|billion)|(?:fine[ds]?|settle\w*|grant|funded|funding|penalt(?:y|ies)|lawsuit|court|turnover|revenue|donat\w+|budget|economy|study cost|damages|ordered to pay)`,
    ),
  },
  es: {
    patterns: [
      /[$€£]\s?\d[\d,.]*/g,
      phrase(String.raw`\d[\d,.]*\s?(?:€|dolares|euros|pesos|usd|eur)`),
      phrase(
        String.raw`(?:(?:cien|ciento|doscientos|trescientos|cuatrocientos|quinientos|mil|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|y|cinco|diez|quince|\w+) ){1,4}(?:dolares|euros|pesos)`,
      ),
    ],
    unless: anyOf('mill(?:on|ones)|multa'),
  },
  why: 'A price in a sentence is forgotten when the price changes, and the page then shows two.',
  source: 'FTC Act section 5 on price claims; No Surprises Act, good-faith estimates',
  suggestion:
    'Enter it under Prices and place the price table here; it keeps the date, what is included and the cost of a course.',
  examples: {
    en: {
      flag: ['Each session is $250.', 'It costs 300 dollars.', 'Treatments from £99 to £150.'],
      pass: ['The settlement was $5.1 million.', 'See the prices below.', 'The company was fined $20,000.'],
    },
    es: { flag: ['Cada sesión cuesta 90 €.'], pass: ['Consulte los precios más abajo.'] },
  },
};
