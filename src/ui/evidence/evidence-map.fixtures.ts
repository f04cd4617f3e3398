import type { EvidenceCellView } from './evidence-cell';
import type { EvidenceMapView } from './evidence-map';

const rated = {
  kind: 'rated',
  href: '/evidence',
  label: 'One for another',
  findings: [{ direction: 'favours', certainty: 'low' }],
  mark: { direction: 'favours', certainty: 'low' },
  amount: { studies: 1, reviews: 0, people: { count: 54, scope: 'all' }, isInPeople: true },
} satisfies EvidenceCellView;

const cells = {
  low: rated,
  high: {
    ...rated,
    findings: [{ direction: 'no-difference', certainty: 'high' }],
    mark: { direction: 'no-difference', certainty: 'high' },
    amount: { studies: 4, reviews: 2, people: { count: 1310, scope: 'at-least' }, isInPeople: true },
  },
  varied: {
    ...rated,
    findings: [
      { direction: 'favours', certainty: 'moderate' },
      { direction: 'against', certainty: 'low' },
    ],
    mark: { direction: 'varied', certainty: 'low' },
  },
  moderate: {
    ...rated,
    findings: [{ direction: 'against', certainty: 'moderate' }],
    mark: { direction: 'against', certainty: 'moderate' },
    amount: { studies: 2, reviews: 0, people: { count: 230, scope: 'all' }, isInPeople: true },
  },
  uncertain: {
    ...rated,
    findings: [{ direction: 'uncertain', certainty: 'very-low' }],
    mark: { direction: 'uncertain', certainty: 'very-low' },
    amount: { studies: 1, reviews: 0, people: { count: 112, scope: 'fewer' }, isInPeople: true },
  },
  animals: {
    ...rated,
    findings: [{ direction: 'uncertain', certainty: 'very-low' }],
    mark: { direction: 'uncertain', certainty: 'very-low' },
    amount: { studies: 1, reviews: 0, people: null, isInPeople: false },
  },
  unstudied: { kind: 'unstudied', href: '/evidence', label: 'One for another', searchedOn: '2026-09-15' },
  unrated: { kind: 'unrated' },
} satisfies Record<string, EvidenceCellView>;

const row = (label: string, ...names: (keyof typeof cells)[]) => ({
  subject: { label, href: `/conditions/${label.toLowerCase().replaceAll(' ', '-')}` },
  cells: names.map((name) => cells[name]),
});

/** Every kind of cell at least once. */
export const evidenceMap: EvidenceMapView = {
  columns: ['Perineural injection therapy', 'Dextrose prolotherapy'].map((label) => ({
    label,
    href: `/therapies/${label.toLowerCase().replaceAll(' ', '-')}`,
  })),
  rows: [
    row('Carpal tunnel syndrome', 'high', 'varied'),
    row('Low-back pain', 'moderate', 'uncertain'),
    row('Knee osteoarthritis', 'animals', 'unstudied'),
    row('Frozen shoulder', 'low', 'unrated'),
  ],
};

/** The treatments of one condition, from the same cells. */
export const comparedTreatments = evidenceMap.rows.map(({ subject, cells: [cell] }) => ({
  subject,
  cell: cell ?? { kind: 'unrated' as const },
}));
