import { describe, expect, it } from 'vitest';

import { describeTranslation } from './describe-translation';
import { isRenewed, type Review } from './rules';

const reviewed: Review = { state: 'reviewed', reviewer: 7, reviewedOn: '2026-11-12T12:00:00.000Z' };

describe('isRenewed', () => {
  it.each<[string, Review]>([
    ['another day', { ...reviewed, reviewedOn: '2026-11-13T12:00:00.000Z' }],
    ['another person', { ...reviewed, reviewer: 8 }],
  ])('takes %s for a new review', (_, now) => {
    expect(isRenewed({ before: reviewed, now })).toBe(true);
  });

  it('takes the first one for new', () => {
    expect(isRenewed({ before: {}, now: reviewed })).toBe(true);
    expect(isRenewed({ before: { ...reviewed, state: 'draft' }, now: reviewed })).toBe(true);
  });

  it('does not take the same day and person, however they are written, for a new one', () => {
    expect(isRenewed({ before: reviewed, now: { ...reviewed, reviewer: { id: 7 }, reviewedOn: '2026-11-12' } })).toBe(
      false,
    );
  });
});

describe('describeTranslation', () => {
  it('says something else for each standing', () => {
    const [yes, no] = [true, false];
    const all = [
      describeTranslation({ isOriginal: yes, isPublic: yes, isCurrent: yes }),
      describeTranslation({ isOriginal: no, isPublic: no, isCurrent: yes }),
      describeTranslation({ isOriginal: no, isPublic: yes, isCurrent: no }),
      describeTranslation({ isOriginal: no, isPublic: yes, isCurrent: yes }),
    ];
    expect(new Set(all).size).toBe(4);
    expect(describeTranslation({ isOriginal: no, isPublic: no, isCurrent: no })).toBe(all[1]);
  });
});
