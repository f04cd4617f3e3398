import type { Coverage } from './coverage-table';

export const prolotherapyCoverage: Coverage[] = [
  { payer: 'Medicare', status: 'not-covered', source: 'national coverage decision 150.7', asOf: '2026-10-02' },
  { payer: 'Private plans', status: 'sometimes', source: 'your plan’s policy', asOf: '2026-10-02' },
];
