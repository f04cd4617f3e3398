import { readMoney } from './money';
import { quantitiesIn } from './quantities';
import { subjectsOf } from './subjects';
import type { Topic } from './topic';
import { counts, fixed, minutes } from './units';

/** What is paid for, where a sentence begins with it: "A crown of metal is …". */
const item =
  /^(.*?)(?:\b(?:is|are|costs?|comes? to|comes? at|begins?|starts?|runs?|goes for|cuesta|cuestan|vale|valen|es|son)\b|[:-]\s)(?=.*[$€£\d])/;

/** "Trays with gel can be made for $140": anything before its verb and its sum. */
const nounPhrase =
  /^([^$€£\d]{3,70}?) (?:usually |normally |often |always |suelen )?(?:takes?|needs?|requires?|necesita\w*|can|may|will|could|would|must|has|have|sets?|gets?|adds?|starts?|se|puede\w*|sale\w*|tiene\w*) /;

const itemText = (text: string): string => (nounPhrase.exec(text) ?? item.exec(text))?.[1] ?? '';

const itemOf = (text: string): Set<string> => subjectsOf(itemText(text));

/** Two things are paid for when each is called something that the other is not. */
const areOtherItems = (one: string, other: string): boolean => {
  const [here, there] = [itemOf(one), itemOf(other)];
  return [...here].some((stem) => !there.has(stem)) && [...there].some((stem) => !here.has(stem));
};

/** Paid for besides the treatment, and so no price of it. */
const besides =
  /\b(?:assessments?|evaluations?|examinations?|x-?rays?|scans?|mri|blood tests?|materials?|kits?|reports?|goggles|creams?|valoracion|ecografias?|radiografias?|informes?|material|parking|aparcamiento|taxi|primera visita)\b/g;

const besidesIn = (text: string): string => [...new Set(itemText(text).match(besides))].sort().join(' ');

/** "Half an hour is $85": prices of different lengths or numbers are different prices. */
const differInSize = (one: string, other: string): boolean =>
  [minutes, counts].some((units) => {
    const [here, there] = [one, other].map((text) => quantitiesIn({ text, units }));
    const all = here?.flatMap((a) => (there ?? []).map((b) => a.max < b.min || b.max < a.min)) ?? [];
    return all.length > 0 && all.every(Boolean);
  });

/** "A clean with polish": the same and something besides. */
const extended = /\b(?:with|including|plus|con|incluyendo|mas) (.*)$/;

const extensionOf = (text: string): Set<string> =>
  subjectsOf(extended.exec(itemText(text).includes(',') ? '' : itemText(text))?.[1] ?? '');

/** One of them names something besides of which the other does not speak. */
const isExtended = (one: string, other: string): boolean => {
  const [more, there] = [extensionOf(one), subjectsOf(other)];
  return more.size > 0 && ![...more].some((stem) => there.has(stem));
};

/** "Per eye" and "both": one price is of a part, the other of all. */
const ofEach = /\b(?:per|each|every|apiece|single|one|cada|por|un[ao]?) /;
const ofAll =
  /\b(?:both|pair|altogether|in all|all (?:of them|together|\w+)|together|total|ambos|ambas|l[oa]s dos|en total|tod[oa]s)\b/;

const isOfPart = (one: string, other: string): boolean => ofAll.test(one) && !ofAll.test(other) && ofEach.test(other);

const isForSomethingElse = (one: string, other: string): boolean =>
  besidesIn(one) !== besidesIn(other) ||
  areOtherItems(one, other) ||
  differInSize(one, other) ||
  [[one, other] as const, [other, one] as const].some(
    ([here, there]) => isExtended(here, there) || isOfPart(here, there),
  );

const several = String.raw`(?:two|three|four|five|six|seven|eight|ten|twelve|both|dos|tres|cuatro|cinco|seis|diez|\d+) (?:\w+ )?(?:sessions|treatments|visits|vials|syringes|drips|units|areas|infusions|shots|joints|hips|knees|injections|peels|times|sesiones|zonas|visitas|infiltraciones)`;

/** The dearest of a sentence: "$90 each, or $400 for a package of five". */
const dearest = (text: string) => {
  const all = readMoney(text);
  return all.filter(({ max }) => all.every((other) => other.max <= max)).slice(0, 1);
};

/** Prices and deposits. */
export const moneyTopics: readonly Topic[] = [
  {
    id: 'price',
    name: 'the price',
    about: /[$€£]\s?\d|\d\s?(?:€|euros|dollars|dolares|pounds)|\b(?:dollars|euros|pounds|dolares)\b/,
    unless: new RegExp(
      String.raw`\b(?:course|package|bundle|block|set of (?:\w+teen|two|three|four|five|six|eight|ten|twelve|\d+)|programme|deposit|consultation|total|discount|if|si|add|used to|ano pasado|as of|last year|insur\w*|refund|series|off|save|copay|co-pay|instead of|together|altogether|plus|bono|descuento|fianza|cancel\w*|missed|members?(?:hip)?|(?:two|three|four|five|six|ten|twelve) (?:cost|come to|are)|students?|pensioners|seniors|${several})\b`,
    ),
    read: readMoney,
    isOther: isForSomethingElse,
  },
  {
    id: 'course-price',
    name: 'the price of a course',
    about: new RegExp(
      String.raw`\b(?:course|package|bundle|block|programme|series|in total|altogether|bono|(?:for|of) ${several})\b`,
    ),
    unless:
      /\b(?:deposit|consultation|discount|if|si|add|used to|last year|insur\w*|refund\w*|save|saves|off|without)\b/,
    read: dearest,
    isOther: differInSize,
  },
  {
    id: 'deposit',
    name: 'the deposit',
    about: /\bdeposit|fianza\b/,
    read: readMoney,
  },
  {
    id: 'consultation-price',
    name: 'the price of the consultation',
    about: /\bconsultation|first talk|consulta inicial|primera consulta\b/,
    unless: /\b(?:treatment|session|free of(?! charge)|feel free)\b/,
    read: (text) => [
      ...readMoney(text),
      ...fixed(/\bfree(?: of charge)?\b|\bno charge\b|\bgratis\b|\bgratuita\b/g, [0, 0])(text),
    ],
  },
];
