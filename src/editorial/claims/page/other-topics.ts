import { type Quantity, quantitiesIn } from './quantities';
import type { Topic } from './topic';
import { fixed } from './units';

const price = (text: string): Quantity[] =>
  [
    ...text.matchAll(/[$€£]\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(?:-|to|and)\s?[$€£]?\s?(\d[\d,]*(?:\.\d+)?))?/g),
    ...text.matchAll(/(?<![$€£\d,.])(\d[\d,]*)(?:\s?(?:-|to|a)\s?(\d[\d,]*))?\s?(?:€|euros|dollars|dolares|pounds)/g),
  ].map((match) => {
    const amount = (part: string) => Number(part.replaceAll(',', ''));
    const min = amount(match[1] ?? '');
    const max = match[2] === undefined ? min : amount(match[2]);
    return { min, max, start: match.index, end: match.index + match[0].length };
  });

const volumes = { ml: 1, millilitres: 1, milliliters: 1, cc: 1 };

/** Money and amounts of substance. */
export const otherTopics: readonly Topic[] = [
  {
    id: 'price',
    name: 'the price',
    about: /[$€£]\s?\d|\d\s?(?:€|euros|dollars|dolares|pounds)/,
    unless:
      /\b(?:course|package|deposit|consultation|total|discount|if|si|add|used to|ano pasado|as of|last year|insur\w*|refund|series|off|save|copay|co-pay|(?:two|three|four|five|six|ten|both|\d+) (?:\w+ )?(?:sessions|treatments|visits|vials|syringes|drips|units|areas|infusions|shots|joints|hips|knees|injections|peels|sesiones|zonas))\b/,
    read: price,
  },
  {
    id: 'deposit',
    name: 'the deposit',
    about: /\bdeposit|fianza\b/,
    read: price,
  },
  {
    id: 'consultation-price',
    name: 'the price of the consultation',
    about: /\bconsultation|first talk|consulta inicial|primera consulta\b/,
    unless: /\b(?:treatment|session|free of|feel free)\b/,
    read: (text) => [
      ...price(text),
      ...fixed(/\bfree(?: of charge)?\b|\bno charge\b|\bgratis\b|\bgratuita\b/g, [0, 0])(text),
    ],
  },
  {
    id: 'age',
    name: 'the age from which people are treated',
    about: /\b(?:treat|open to|accept|suitable|must be|have to be|offered|minimum age|only for)\b/,
    unless: /\b(?:if|need a|test|check|risk|trial|study|minutes|hours|days|weeks|months|sessions|ask|especially)\b/,
    read: (text) =>
      [
        ...text.matchAll(
          /\b(?:over|above|at least|older than|from(?: the age of)?|age(?: is| of)?|aged) (1[2-9]|2[0-9])\b(?!\s?(?:%|mm|cm|ml|mg|g\b|[$€£]))/g,
        ),
      ].map((match) => ({
        min: Number(match[1]),
        max: Number(match[1]),
        start: match.index,
        end: match.index + match[0].length,
      })),
  },
  {
    id: 'concentration',
    name: 'the concentration',
    about:
      /\d\s?(?:%|percent)\s(?:\w+ )?(?:dextrose|glucose|lidocaine|dextrosa|glucosa)|(?:dextrose|dextrosa|glucose) (?:\w+ )?\d+(?:[.,]\d+)?\s?%/,
    unless: /\b(?:water|agua|al|trial|study|compar\w*|versus|higher|lower|between|or|to|ensayo)\b/,
    read: (text) =>
      [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?(?:%|percent)/g)].map((match) => {
        const value = Number((match[1] ?? '').replace(',', '.'));
        return { min: value, max: value, start: match.index, end: match.index + match[0].length };
      }),
  },
  {
    id: 'volume',
    name: 'the amount injected',
    about: /\b(?:inject\w*|syringe (?:holds|contains))\b/,
    unless: /\b(?:trial|study|blood|draw|ensayo)\b/,
    read: (text) => quantitiesIn({ text, units: volumes }),
  },
];
