import { describe, expect, test } from 'vitest';

import { readText } from '../text/checked-text';
import { findReferenceProblems } from './references';

const rulesIn = (...entries: string[]): string[] =>
  findReferenceProblems(readText(`It helped some people.\n\n## References\n\n${entries.join('\n')}`)).map(
    ({ rule }) => rule,
  );

describe('bibliography of a pasted page', () => {
  const vancouver = '1. Demo A. Sugar water for sore knees. J Demo Med. 2019;4:101-109.';

  test.each([
    ['the same DOI', `${vancouver} doi:10.1234/demo.1`, '2. Other words entirely here. doi:10.1234/DEMO.1'],
    ['two styles', vancouver, 'Demo, A. (2019). Sugar water for sore knees. Journal of Demo Medicine, 4, 101–109.'],
  ])('one paper twice, by %s', (_, one, other) => {
    expect(rulesIn(one, other)).toContain('duplicate-reference');
  });

  test.each([
    ['different DOIs', `${vancouver} doi:10.1234/demo.1`, `${vancouver.replace('1.', '2.')} doi:10.1234/demo.2`],
    ['other pages of another year', vancouver, '2. Demo A. Sugar water for sore knees. J Demo Med. 2021;6:33-39.'],
    ['another author', vancouver, '2. Test B. Salt water for sore knees. J Demo Med. 2019;4:110-119.'],
  ])('two papers, by %s', (_, one, other) => {
    expect(rulesIn(one, other)).not.toContain('duplicate-reference');
  });

  test.each([
    '1. RETRACTED: Demo A. Sugar water for sore knees. J Demo Med. 2019;4:101. doi:10.1234/demo.1',
    '1. Demo A. Sugar water for sore knees [retracted]. J Demo Med. 2019;4:101. doi:10.1234/demo.1',
    '1. Demo A. Sugar water. J Demo Med. 2019;4:101. Retraction in: J Demo Med. 2020;5:7. doi:10.1234/demo.1',
  ])('a paper is called retracted: %s', (entry) => {
    expect(rulesIn(entry)).toEqual(['retracted-reference']);
  });

  test('a retracted tendon is none', () => {
    expect(rulesIn('1. Demo A. Repair of the retracted tendon. J Demo Med. 2019;4:101. doi:10.1234/demo.1')).toEqual(
      [],
    );
  });
});
