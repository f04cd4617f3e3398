import type { PageRule } from './problem';

export const contradiction: PageRule = {
  id: 'contradictory-numbers',
  category: 'page',
  severity: 'block',
  name: 'The page contradicts itself',
  why: 'A reader cannot know which is true, and plans or pays by the wrong one.',
  source: 'FTC Act section 5 on price claims; NHS content standard',
  suggestion:
    'Keep the right one, in one place: the price table, the sessions and minutes of the therapy, its aftercare.',
};
