import { describe, expect, it } from 'vitest';

import { checkText } from './check-text';

/** Faults seen on clinics' pages, told in words of our own; each with the rule that must find it. */
const faults: Record<string, [text: string, rule: string][]> = {
  'a page about weak dextrose': [
    ['In published trials the effect equals or exceeds that of a steroid shot.', 'uncited-comparison'],
    ['Being mostly water, it is safe for repeated use.', 'absolute-safety'],
    ['There is no recovery time at all.', 'painless'],
  ],
  'a page about injections along nerves': [
    ['Should I try it? It is worth trying.', 'verdict-for-reader'],
    ['bottom of page', 'template-residue'],
    ['The receptor is called TRVP1.', 'misspelt-term'],
    ['These places are named Valliex points.', 'misspelt-term'],
    ['It is used for the caprla tunnel.', 'misspelt-term'],
    ['The techinque needs a fine needle.', 'misspelt-term'],
    ['It has been tried for the carpal (1) tunnel, (2) among others.', 'split-term'],
    ['Pain was lower after six months. (', 'dangling-bracket'],
  ],
  'a page about strong dextrose': [
    ['Dextrose has been shown effective against many complaints.', 'proven'],
    ['Biopsies in animals prove it: animal studies show thicker ligaments.', 'animal-data'],
    ['Click here for the whole article.', 'click-here'],
  ],
  'a page of questions and prices': [
    ['A visit costs $485.\n\nWe charge $500 for a visit.', 'contradictory-numbers'],
    ['You will need 4-6 sessions.\n\nPlan on a minimum of 8 sessions.', 'contradictory-numbers'],
    ['Have a full meal first.\n\nEat a light meal before you come.', 'contradictory-numbers'],
    ['The soreness lasts 1 to 7 days.\n\nSoreness may go on from days to weeks.', 'contradictory-numbers'],
    ['No recuperation is needed.\n\nTake it easy for two days.', 'contradictory-numbers'],
    ['Between 85 and 90% of patients feel better.', 'uncited-percentage'],
    ['In ninety years there was not a single documented complication.', 'zero-risk'],
    ['Sugar is FDA-approved for veins and is therefore safe in a joint.', 'fda-approved-procedure'],
    ['Insurers call it experimental, but it is not.', 'not-experimental'],
    ['Strong pain is a good sign: healing has begun.', 'alarm-as-good-sign'],
    ['With severe pain, write to us in the portal.', 'slow-channel'],
  ],
  'a page with references': [['It is not for people with certain inflammatory conditions.', 'vague-conditions']],
};

describe.each(Object.entries(faults))('%s', (_, cases) => {
  it.each(cases)('shows the fault in %j: %s', (text, rule) => {
    expect(checkText({ text, locale: 'en' }).map((finding) => finding.rule)).toContain(rule);
  });
});

it.each([
  'Both fluids are FDA-approved substances. The procedure itself, however, has no FDA approval for joint pain.',
  'We make no claims of guaranteed results, permanent repair or a change in the disease.',
  'The trial took people with carpal tunnel syndrome (1) and frozen shoulder (2).',
  'Pain in the carpal tunnel (1), tingling [2] and a weak thumb (3) are typical.',
  'Results vary, and there is no guarantee that your result will be like that of others.',
])('raises nothing for an honest sentence: %s', (text) => expect(checkText({ text, locale: 'en' })).toEqual([]));

const wordsOfFiller =
  'The injection is a treatment that the doctor gives in the clinic after a talk about the procedure. ';

/** Whole pages with the facts and faults of such pages, in words of our own. */
const pages: Record<string, { text: string; rules: string[] }> = {
  'weak dextrose': {
    text: `Weak sugar injections
A fine needle brings a little sugar water under the skin. Effects are comparable to or exceeding those of cortisone. Because it is mostly water it is safe for repeated use.
It is particularly well suited for people who:
What to expect
${wordsOfFiller.repeat(12)}`,
    rules: [
      'uncited-comparison',
      'absolute-safety',
      'lost-list',
      'missing-risks',
      'missing-contraindications',
      'missing-help',
      'missing-alternatives',
      'missing-reviewer',
      'missing-date',
      'missing-price',
    ],
  },
  'injections along nerves': {
    text: `top of page
The receptor TRVP1 sits on the nerve, at the Valliex points. The techinque helps the caprla tunnel (see below. Most people need 8 to 10 sessions at $80 to $150 each. Is it worth trying? Yes.
${wordsOfFiller.repeat(12)}
It helped at six months (4).

References
1. Doe J, Roe P. Sugar injections for the wrist in adults. J Test. 2018;84(4):601-610. doi:10.1000/test.1
2. Poe A. Treatments that combine for pain at the front of the knee: a review. J Test Ther. 2022;52(11):750-768.
3. Poe A. Treatments that combine for pain at the front of the knee: a review. J Test Ther. 2022;52(11):750-768.
bottom of page`,
    rules: [
      'template-residue',
      'misspelt-term',
      'dangling-bracket',
      'course-total',
      'verdict-for-reader',
      'duplicate-reference',
      'unresolved-reference',
      'unknown-citation',
      'missing-help',
      'missing-reviewer',
    ],
  },
  'strong dextrose': {
    text: `Sugar has been shown effective for many complaints. Animal studies prove that ligaments get thicker. Click here for the article.
${wordsOfFiller.repeat(12)}`,
    rules: ['proven', 'animal-data', 'click-here', 'missing-alternatives'],
  },
  'questions and prices': {
    text: `A visit costs $485. Each session is $500 when paid on the day. You need 4-6 sessions. Plan on three to ten sessions. A minimum of 4 sessions is needed.
Have a full meal first. A light meal is best before you come. Soreness lasts 1 to 7 days. Soreness may go on from days to weeks.
There is no recuperation. Take it easy for 2 days. About 85-90% of patients improve. In ninety years there was not a single documented complication. Possible complications include infection, bleeding and nerve injury.
Sugar is FDA-approved for veins, therefore it is safe in joints. Insurers call it experimental, but it is not experimental. A fever is a good sign: it means that it is working. If the pain is severe, send us a portal message.
${wordsOfFiller.repeat(12)}`,
    rules: [
      'literal-price',
      'contradictory-numbers',
      'minimum-sessions',
      'painless',
      'uncited-percentage',
      'zero-risk',
      'fda-approved-procedure',
      'not-experimental',
      'alarm-as-good-sign',
      'slow-channel',
      'course-total',
      'missing-contraindications',
      'missing-alternatives',
    ],
  },
  'a page with references': {
    text: `Sugar injections help in certain inflammatory conditions. Nothing on this page names a doctor.
${wordsOfFiller.repeat(12)}`,
    rules: [
      'vague-conditions',
      'missing-reviewer',
      'missing-date',
      'missing-alternatives',
      'missing-contraindications',
    ],
  },
};

describe.each(Object.entries(pages))('the whole page: %s', (_, { text, rules }) => {
  const found = new Set(checkText({ text, locale: 'en' }).map(({ rule }) => rule));
  it.each(rules)('shows %s', (rule) => expect(found).toContain(rule));
});

it('asks a page about dextrose for its two contraindications by the label', () => {
  const page = `Dextrose injections\nA little dextrose goes under the skin.\n${wordsOfFiller.repeat(12)}`;
  const gaps = (text: string) =>
    checkText({ text, locale: 'en' }).filter(({ rule }) => rule === 'missing-dextrose-contraindications');
  expect(gaps(page)[0]?.why).toContain('hypersensitivity to dextrose and clinically significant hyperglycaemia');
  expect(gaps(`${page}\nNot for people with an allergy to dextrose.`)[0]?.why).toContain(
    'The page does not name clinically significant hyperglycaemia.',
  );
  expect(gaps(`${page}\nNot for people with an allergy to dextrose or with uncontrolled diabetes.`)).toEqual([]);
});

it('finds every number of a page that disagrees with another', () => {
  const about = checkText({ text: pages['questions and prices']?.text ?? '', locale: 'en' })
    .filter(({ rule }) => rule === 'contradictory-numbers')
    .map(({ why }) => /^About ([^"]*?) the page/.exec(why)?.[1]);
  expect(new Set(about)).toEqual(
    new Set([
      'the price',
      'the number of sessions',
      'eating before the visit',
      'how long soreness lasts',
      'recovery',
      'complications',
    ]),
  );
});
