import { optional, type Part, part, rowsOf } from './part';

const signOff: Part[] = [
  part('Author', 'governance.author'),
  part('Medical reviewer', 'governance.reviewer'),
  part('Review dates', ['governance.reviewedOn', 'governance.nextReviewDue']),
  optional('Conflicts and funding', ['governance.conflicts', 'governance.funding']),
];

const levels = { 'non-urgent': 'what can wait', urgent: 'what cannot wait', emergency: 'what is an emergency' };

const therapy: Part[] = [
  part('Name and address', ['name', 'slug']),
  part('Summary', 'summary'),
  part('Kind of treatment', 'kind'),
  part('What it is', ['technique', 'agents']),
  part('How it might work', ['mechanism.text', 'mechanism.certainty']),
  optional('Who may consider it', 'suitableFor'),
  part('Who must not have it', 'contraindications'),
  optional('What it cannot treat', 'notSuitableFor'),
  optional('What the evidence says', 'evidenceSummary', {
    check: ({ related }) => (related.ratings === 0 ? 'No rating of the evidence names this therapy.' : null),
  }),
  part('Common effects', 'commonEffects'),
  part('Serious effects', 'seriousEffects'),
  part('Preparation', 'preparation'),
  part('How it is done', 'steps'),
  optional('How long it takes', ['visitMinutes.min', 'sessions.min']),
  part('Aftercare', 'aftercare'),
  part('When to get help', 'careCards', {
    check: ({ data }) => {
      const told = rowsOf(data, 'careCards').map(({ level }) => level);
      const missing = Object.entries(levels).flatMap(([level, words]) => (told.includes(level) ? [] : [words]));
      return missing.length === 0 ? null : `No card says ${missing.join(', or ')}.`;
    },
  }),
  part('Alternatives', 'alternatives', {
    check: ({ data }) =>
      rowsOf(data, 'alternatives').some(({ doingNothing }) => doingNothing === true)
        ? null
        : 'Doing nothing is not among them.',
  }),
  part('Regulatory status', 'regulatory'),
  optional('Insurance', 'coverage'),
  optional('Cost', [], { check: ({ related }) => (related.prices === 0 ? 'No price list names this therapy.' : null) }),
  optional('Questions', [], {
    check: ({ related }) => (related.questions === 0 ? 'No question names this therapy.' : null),
  }),
  ...signOff,
];

const condition: Part[] = [
  part('Name and address', ['name', 'slug']),
  part('Body region', 'region'),
  part('Summary', 'summary'),
  optional('Everyday names', 'aliases'),
  optional('Symptoms', 'symptoms'),
  optional('Causes', 'causes'),
  part('Red flags', 'redFlags'),
  part('First-line care', 'firstLineCare'),
  optional('How it usually goes', 'course'),
  optional('What the evidence says', [], {
    check: ({ related }) => (related.ratings === 0 ? 'No rating of the evidence names this condition.' : null),
  }),
  optional('Questions', [], {
    check: ({ related }) => (related.questions === 0 ? 'No question names this condition.' : null),
  }),
  ...signOff,
];

const faq: Part[] = [
  part('Question', 'question', {
    check: ({ data }) =>
      typeof data.question === 'string' && !data.question.trim().endsWith('?')
        ? 'It does not end in a question mark.'
        : null,
  }),
  part('Answer', 'answer'),
  part('Topic', 'topic'),
  optional('Stage of the journey', 'stage'),
  optional('Where it shows', [], {
    check: ({ data }) =>
      [data.therapies, data.conditions].every((value) => !Array.isArray(value) || value.length === 0)
        ? 'It names no therapy and no condition: it shows in the list of questions only.'
        : null,
  }),
  ...signOff,
];

const page: Part[] = [
  part('Title and address', ['title', 'slug']),
  part('Summary', 'summary'),
  part('Text', 'body'),
  ...signOff,
];

const term: Part[] = [part('Term', 'term'), part('Explanation', 'definition'), optional('Other forms', 'aliases')];

/** What a document of each collection needs, in the order of its page. Source: NHS content standard, PIF TICK. */
export const partsByCollection: Readonly<Record<string, Part[]>> = {
  therapies: therapy,
  conditions: condition,
  faqs: faq,
  pages: page,
  'glossary-terms': term,
};
