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

export const contradictionAcross: PageRule = {
  id: 'contradictory-pages',
  category: 'page',
  severity: 'block',
  name: 'Pages of one therapy contradict each other',
  why: 'Patients read them together, and cannot know which is true.',
  source: 'FTC Act section 5 on price claims; NHS content standard',
  suggestion: 'Correct the one that is wrong. If it is the other one, saving its correction as a draft is enough here.',
};
