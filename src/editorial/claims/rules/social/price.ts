import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const literalPrice: Rule = {
  id: 'literal-price',
  category: 'social',
  severity: 'block',
  name: 'Price typed into the text',
  liftedBy: [],
  en: {
    frames: lines(`
      @num @money
      usd|eur|gbp|chf @num
      @num ( hundred|thousand )? ~3 @money
      hundred|thousand ~4 dollars|euros|pounds !!of
      ( fee|price|cost|costs|charge|charged|bill|comes_to|each|per ) ~12 @num ~4 pounds|dollars|euros
    `),
    patterns: [/[$€£]\s?\d[\d,.]*(?:\s?-\s?[$€£]?\s?\d[\d,.]*)?/g, /\b\d[\d,.]*\s?[€£]/g],
    unless: lines(`
      million|billion|fine|fined|settle*|grant|funded|funding|penalty|penalties|lawsuit|court|turnover|revenue|donat*|budget|economy|damages
      lose|lost|weight|weigh|weighs|heavier|lighter|lift|lifting ~6 pounds
    `),
  },
  es: {
    frames: lines(`
      @num ~3 euros|dolares|pesos|eur|usd
      cien|ciento|doscientos|trescientos|cuatrocientos|quinientos|mil|sesenta|setenta|ochenta|noventa ~4 euros|dolares|pesos
    `),
    patterns: [/[$€£]\s?\d[\d,.]*/g, /\b\d[\d,.]*\s?[€£]/g],
    unless: lines('millon|millones|multa|multas'),
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
