import type { Category, Severity } from '../../claims/finding';
import type { Area } from '../../report/report';

export const severityTitles: Record<Severity, string> = {
  block: 'Must change',
  warn: 'Worth a second look',
  info: 'Notes',
};

export const categoryNames: Record<Category, string> = {
  outcome: 'Outcome',
  safety: 'Safety',
  regulatory: 'Regulation',
  comparison: 'Comparison',
  evidence: 'Evidence',
  social: 'Pressure and praise',
  form: 'Wording',
  page: 'Whole page',
};

export const areaNames: Record<Area, string> = {
  claims: 'Claims',
  readability: 'Readability',
  accessibility: 'Accessibility',
  references: 'References',
  search: 'Search appearance',
};

export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
