import type { Breadcrumb } from './breadcrumbs';

export const therapyTrail: Breadcrumb[] = [
  { label: 'Home', href: '/' },
  { label: 'Treatments', href: '/therapies' },
  { label: 'Perineural injection therapy', href: null },
];
