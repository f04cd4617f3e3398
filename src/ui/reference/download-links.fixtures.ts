import type { LinkView } from '../views';

export const downloads: LinkView[] = [
  { label: 'RIS', href: '/api/references/1/export?format=ris' },
  { label: 'BibTeX', href: '/api/references/1/export?format=bibtex' },
];
