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
  'Results vary, and there is no guarantee that your result will be like that of others.',
])('raises nothing for an honest sentence: %s', (text) => expect(checkText({ text, locale: 'en' })).toEqual([]));
