import { describe, expect, it } from 'vitest';

import { type SummaryRating, summarize, type SummaryStudy } from './summary';

const trial = (id: number, sampleSize: number | null, changes: Partial<SummaryStudy> = {}): SummaryStudy => ({
  id,
  design: 'randomised-trial',
  population: 'people',
  updateStatus: 'none',
  sampleSize,
  ...changes,
});

const review = (id: number, sampleSize: number | null) => trial(id, sampleSize, { design: 'systematic-review' });

const rating = (changes: Partial<SummaryRating> = {}): SummaryRating => ({
  direction: 'favours',
  certainty: 'low',
  references: [1],
  partOfStudies: false,
  searchedOn: null,
  ...changes,
});

const peopleOf = (studies: SummaryStudy[], ...ratings: SummaryRating[]) =>
  summarize({ studies, ratings: ratings.length > 0 ? ratings : [rating({ references: studies.map(({ id }) => id) })] })
    .people;

describe('the answers of a pair', () => {
  const verdict = (...ratings: SummaryRating[]) => summarize({ ratings, studies: [trial(1, 50)] });

  it('are named once, the surest first', () => {
    const { findings } = verdict(rating(), rating(), rating({ certainty: 'moderate' }));
    expect(findings).toEqual([
      { direction: 'favours', certainty: 'moderate' },
      { direction: 'favours', certainty: 'low' },
    ]);
  });

  it('are marked by the least sure', () => {
    expect(verdict(rating({ certainty: 'high' }), rating()).mark).toEqual({ direction: 'favours', certainty: 'low' });
  });

  it('that differ are marked so', () => {
    expect(verdict(rating(), rating({ direction: 'no-difference' })).mark?.direction).toBe('varied');
  });

  it('take no side at very low certainty', () => {
    expect(verdict(rating({ certainty: 'very-low' })).mark).toEqual({ direction: 'uncertain', certainty: 'very-low' });
    expect(verdict(rating({ certainty: 'very-low', direction: 'against' }), rating()).mark).toEqual({
      direction: 'favours',
      certainty: 'low',
    });
  });

  it('without studies are the day of the last search', () => {
    const none: Partial<SummaryRating> = { direction: 'no-studies', certainty: 'very-low', references: [] };
    const ratings = [rating({ ...none, searchedOn: '2026-02-01' }), rating({ ...none, searchedOn: '2026-10-15' })];
    expect(summarize({ ratings, studies: [] })).toMatchObject({ findings: [], mark: null, searchedOn: '2026-10-15' });
  });

  it('fall with a study that was retracted', () => {
    const retracted = summarize({ ratings: [rating()], studies: [trial(1, 50, { updateStatus: 'retracted' })] });
    expect(retracted).toMatchObject({ findings: [], mark: null, studies: 0, people: null });
  });
});

describe('the amount of evidence', () => {
  it('counts a study once, and reviews apart', () => {
    const ratings = [rating({ references: [1, 2] }), rating({ references: [1, 3], certainty: 'moderate' })];
    const studies = [trial(1, 50), trial(2, 40), review(3, 80)];
    expect(summarize({ ratings, studies })).toMatchObject({ studies: 2, reviews: 1 });
  });

  it('counts nobody twice who is in a trial and in a review of it', () => {
    expect(peopleOf([trial(1, 110), review(2, 366)])).toEqual({ count: 366, scope: 'all' });
    expect(peopleOf([trial(1, 110), trial(2, 300), review(3, 366)])).toEqual({ count: 410, scope: 'all' });
  });

  it('says when a study does not tell', () => {
    expect(peopleOf([trial(1, 90), review(2, null)])).toEqual({ count: 90, scope: 'at-least' });
    expect(peopleOf([trial(1, null)])).toBeNull();
  });

  it('says when only some of the people count', () => {
    const part = rating({ partOfStudies: true });
    expect(peopleOf([trial(1, 112)], part)).toEqual({ count: 112, scope: 'fewer' });
    expect(peopleOf([trial(1, null)], part)).toBeNull();
    const both = [part, rating({ references: [2] })];
    expect(peopleOf([trial(1, 112), trial(2, 40)], ...both)).toEqual({ count: 40, scope: 'at-least' });
  });

  it('counts no animals', () => {
    const rabbits = summarize({ ratings: [rating()], studies: [trial(1, 30, { population: 'animal' })] });
    expect(rabbits).toMatchObject({ studies: 1, people: null, isInPeople: false });
  });
});
