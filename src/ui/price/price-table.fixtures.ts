import type { PriceView } from './price-row';

export const riversidePrices: PriceView[] = [
  {
    id: 'price-1',
    treatment: { label: 'Perineural injection therapy', href: '/therapies/perineural-injection-therapy' },
    clinic: { label: 'Riverside Demo Clinic', href: '/clinics/riverside' },
    variant: 'Without image guidance',
    currency: 'USD',
    unit: 'session',
    min: 8000,
    max: 15000,
    minimumSessions: 8,
    course: { min: 64000, max: 150000, sessions: { min: 8, max: 10 } },
    included: ['Examination before each session', 'The injections and the solution'],
    excluded: ['First consultation', 'Ultrasound guidance'],
    addOns: [{ label: 'Ultrasound guidance', amount: 9500 }],
    validFrom: '2026-01-01',
    validThrough: '2026-12-31',
  },
  {
    id: 'price-2',
    treatment: { label: 'Dextrose prolotherapy', href: null },
    clinic: null,
    variant: null,
    currency: 'USD',
    unit: 'session',
    min: 48500,
    max: 48500,
    minimumSessions: 4,
    course: { min: 194000, max: 194000, sessions: { min: 4, max: 4 } },
    included: ['Consultation', 'The injections'],
    excluded: [],
    addOns: [],
    validFrom: '2026-01-01',
    validThrough: null,
  },
];

export const estimateNotice =
  'If you pay yourself, you may ask for a written estimate before the visit, and dispute a bill that is at least $400 above it.';
