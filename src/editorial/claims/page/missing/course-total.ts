import type { PageRule } from '../problem';

export const courseTotal: PageRule = {
  id: 'course-total',
  category: 'page',
  severity: 'warn',
  name: 'Cost of a course never stated',
  why: 'A price for one session and a number of sessions leave the sum to the reader.',
  source: 'FTC guidance on clear prices; No Surprises Act, good-faith estimates',
  suggestion: 'Enter price and sessions; the price table shows what a course costs.',
};

const price = String.raw`(?:[$€£]\s?\d+(?:[.,]\d+)*|\b\d+(?:[.,]\d+)*\s?(?:[€£]|dollars|euros|pounds|dolares|libras))`;
const several = String.raw`(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)`;
const visits = String.raw`(?:sessions|treatments|visits|appointments|sesiones|visitas|consultas|citas)`;
const sum = String.raw`(?:course|series|total|altogether|package|in all|adds? up|comes? to|expect|budget|bono|paquete|serie|en conjunto)`;

const holdsPrice = new RegExp(price);
const holdsSessions = new RegExp(String.raw`\b${several}(?:\s?(?:-|to|or|a|o)\s?${several})? (?:\w+ )?${visits}\b`);
const holdsTotal = new RegExp(
  [
    String.raw`\b${sum}\b[^.\n]{0,60}${price}`,
    String.raw`${price}[^.\n]{0,60}\b${sum}\b`,
    String.raw`${price} (?:for|por) (?:all |las )?${several}\b`,
    String.raw`\b${several} (?:\w+ )?${visits}(?:,|:| for| cost| por| cuestan) ${price}(?! (?:to \S+ )?(?:each|apiece|per|cada))`,
  ].join('|'),
);

/** A price and a number of sessions, and no sum of the two, in folded sentences. */
export const lacksCourseTotal = (lines: string): boolean =>
  holdsPrice.test(lines) && holdsSessions.test(lines) && !holdsTotal.test(lines);
