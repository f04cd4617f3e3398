import { describe, expect, it } from 'vitest';

import { readText } from '../text/checked-text';
import { fold } from '../text/fold';
import { findDisagreements } from './disagreements';
import { type Stated, statedIn } from './stated';

const names = ['dextrose prolotherapy', 'prolotherapy', 'proloterapia'];

const say = (text: string, title = '') => statedIn({ read: readText(text), title: fold(title), names });

const quotesOf = ({ own, others }: { own: string; others: Stated[] }) =>
  findDisagreements({ own: say(own), others }).map(({ one }) => own.slice(one.start, one.end));

const typed: Stated = { topic: 'sessions', value: { min: 4, max: 6 }, restriction: '' };

describe('two pages of one therapy', () => {
  it.each<[what: string, own: string, other: string, quote: string]>([
    [
      'the number of sessions',
      'Most people need 4 to 6 sessions.',
      'Plan on eight to ten sessions.',
      '4 to 6 sessions',
    ],
    ['how long soreness lasts', 'Soreness lasts 1 to 3 days.', 'You may stay sore for two weeks.', '1 to 3 days'],
    ['the length of the visit', 'The visit takes 30 minutes.', 'Plan on two hours in the clinic.', '30 minutes'],
    ['driving', 'You may drive home yourself.', 'Bring someone to drive you home.', 'may drive home'],
    ['meals', 'Come on an empty stomach.', 'Have a full meal before you come.', 'empty stomach'],
    ['coverage', 'It is covered by most insurers.', 'Insurers do not cover it.', 'is covered by most insur'],
    ['Spanish', 'Se necesitan de 4 a 6 sesiones.', 'Se recomiendan 10 sesiones.', '4 a 6 sesiones'],
  ])('contradict each other about %s', (_, own, other, quote) => {
    const found = quotesOf({ own, others: say(other) });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(quote);
  });

  it.each<[why: string, own: string, other: string]>([
    ['the numbers agree', 'Most people need 4 to 6 sessions.', 'Plan on five sessions.'],
    [
      'one speaks of another illness',
      'Most people need 4 to 6 sessions.',
      'For plantar fasciitis you need 2 sessions.',
    ],
    ['one speaks of another treatment', 'Most people need 4 to 6 sessions.', 'Acupuncture needs ten sessions.'],
    ['one speaks of the first visit', 'The visit takes 30 minutes.', 'The first visit takes 60 minutes.'],
    ['one speaks of some people', 'Most people need 4 to 6 sessions.', 'Some people need only 2 sessions.'],
    ['one cites a study', 'Most people need 4 to 6 sessions.', 'People in the trial needed 3 sessions [1].'],
    ['they speak of different things', 'Soreness lasts 1 to 3 days.', 'Bruises last two weeks.'],
    ['one depends', 'You may drive home yourself.', 'Bring a driver if you had sedation.'],
  ])('differ honestly where %s', (_, own, other) => {
    expect(quotesOf({ own, others: say(other) })).toEqual([]);
  });

  it('are compared by what the title says as well', () => {
    const own = 'Most people need 4 to 6 sessions.';
    expect(quotesOf({ own, others: say('Plan on ten sessions.', 'How many prolotherapy sessions?') })).toHaveLength(1);
    expect(quotesOf({ own, others: say('Plan on ten sessions.', 'How many acupuncture sessions?') })).toEqual([]);
    expect(quotesOf({ own, others: say('Plan on ten sessions.', 'How many sessions for a heel spur?') })).toEqual([]);
  });
});

describe('a field of the form', () => {
  it('is held against the text', () => {
    expect(quotesOf({ own: 'Plan on ten sessions.', others: [typed] })).toEqual(['ten sessions']);
    expect(quotesOf({ own: 'Plan on five sessions.', others: [typed] })).toEqual([]);
    expect(quotesOf({ own: 'Se necesitan 10 sesiones.', others: [typed] })).toEqual(['10 sesiones']);
  });

  it('that is one of several is enough to agree with', () => {
    const price = (amount: number): Stated => ({
      topic: 'price',
      value: { min: amount, max: amount },
      restriction: '',
      isOneOf: true,
    });
    const own = 'A visit costs $300.';
    expect(quotesOf({ own, others: [price(300), price(450)] })).toEqual([]);
    expect(quotesOf({ own, others: [price(350), price(450)] })).toEqual(['$300']);
  });

  it('may be narrower than what is said of several therapies at once', () => {
    const ofSeveral = (text: string) => say(text).map((one) => ({ ...one, isOfSeveral: true }));
    const find = (text: string) => findDisagreements({ own: [typed], others: ofSeveral(text) });
    expect(find('Most people need three to ten sessions.')).toEqual([]);
    expect(find('Most people need just one or two sessions.')).toHaveLength(1);
  });
});
