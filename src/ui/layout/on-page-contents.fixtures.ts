import type { ContentsEntry } from './on-page-contents';

export const therapyContents: ContentsEntry[] = [
  { id: 'what-it-is', title: 'What it is' },
  { id: 'suitability', title: 'Who it is for and not for' },
  { id: 'evidence', title: 'What the evidence says' },
  { id: 'risks', title: 'Risks' },
  { id: 'visit', title: 'How it is done' },
  { id: 'help', title: 'When to get help' },
  { id: 'alternatives', title: 'Alternatives' },
  { id: 'cost', title: 'Cost' },
  { id: 'questions', title: 'Questions' },
  { id: 'references', title: 'References' },
];
