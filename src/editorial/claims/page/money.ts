import type { Quantity } from './quantities';

const small: Record<string, number> = Object.fromEntries(
  (
    'a 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, fifteen 15, ' +
    'twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, cincuenta 50, sesenta 60, setenta 70, ' +
    'ochenta 80, noventa 90, cien 100, doscientos 200, trescientos 300, cuatrocientos 400, quinientos 500, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, doce 12, quince 15, veinte 20, veinticinco 25, treinta 30, cuarenta 40'
  )
    .split(', ')
    .map((entry) => entry.split(' '))
    .map(([word = '', value]) => [word, Number(value)]),
);
const large: Record<string, number> = { hundred: 100, thousand: 1000, mil: 1000 };

const word = [...Object.keys(small), ...Object.keys(large)].join('|');
const currency = String.raw`(?:€|euros?|dollars|bucks|dolares|pounds|libras)`;
const inWords = new RegExp(String.raw`\b((?:(?:${word}|and|y)[\s-])*(?:${word}))[\s-]${currency}`, 'g');
const before = /[$€£]\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(?:-|to|and|or|a|y)\s?[$€£]?\s?(\d[\d,]*(?:\.\d+)?))?/g;
const after = new RegExp(
  String.raw`(?<![$€£\d,.])(\d[\d,]*(?:\.\d+)?)(?:\s?(?:${currency})?\s?(?:-|to|and|a|y)\s?(\d[\d,]*(?:\.\d+)?))?\s?${currency}`,
  'g',
);

const fromThere =
  /\b(?:from|starts? at|starting at|starts? from|begins? (?:at|with)|at least|more than|desde|a partir de)\s$/;
const toThere = /\b(?:up to|no more than|less than|at most|hasta|menos de)\s$/;

/** "One thousand two hundred and fifty". */
const spelt = (text: string): number => {
  let [sum, part] = [0, 0];
  for (const one of text.split(/[\s-]/)) {
    const factor = large[one];
    if (factor === undefined) part += small[one] ?? 0;
    else part = Math.max(part, 1) * factor;
    if (factor === 1000) [sum, part] = [sum + part, 0];
  }
  return sum + part;
};

/** Sums of money in a folded text: "$80 to $120", "seven hundred dollars", "desde 60 €". */
export const readMoney = (text: string): Quantity[] => {
  const amount = (part: string) => Number(part.replaceAll(',', ''));
  const figures = [...text.matchAll(before), ...text.matchAll(after)].map((match) => {
    const min = amount(match[1] ?? '');
    return { min, max: match[2] === undefined ? min : amount(match[2]), match };
  });
  const words = [...text.matchAll(inWords)].map((match) => {
    const value = spelt(match[1] ?? '');
    return { min: value, max: value, match };
  });
  return [...figures, ...words].map(({ min, max, match }) => {
    const lead = text.slice(Math.max(0, match.index - 24), match.index);
    const place = { start: match.index, end: match.index + match[0].length };
    if (fromThere.test(lead) && min === max) return { min, max: Infinity, ...place };
    if (toThere.test(lead) && min === max) return { min: 0, max, ...place };
    return { min, max, ...place };
  });
};
