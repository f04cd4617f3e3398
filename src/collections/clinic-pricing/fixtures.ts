import type { Fixture, FixtureData, Lookup } from '@/core/fixtures/fixture';

import {
  glucopunctureEs,
  hydrodissectionEs,
  perineuralEs,
  prolotherapyEs,
  prolotherapyFluoroscopyEs,
  prolotherapyUltrasoundEs,
} from './fixtures/es';

type Price = FixtureData<'clinic-pricing'>;

/** A calendar day as the admin stores it. */
const day = (date: string): string => `${date}T12:00:00.000Z`;

const texts = (...rows: string[]): { text: string }[] => rows.map((text) => ({ text }));

const dollars = (amount: number): number => amount * 100;

const asOf = day('2026-10-12');

const checkYourPlan = 'Plans differ. Check with your plan before you count on it.';

const notices = {
  whenDue: 'On the day of each session',
  hsaNote:
    'Health savings and flexible spending accounts have their own rules. Ask your plan whether it pays for this treatment.',
  goodFaithEstimate:
    'If you have no insurance, or do not use it, you have the right to a good-faith estimate of the cost before your care. Ask for it in writing when you book. If the bill is much higher than the estimate, you can dispute it.',
} satisfies Partial<Price>;

const notCoveredByMedicare = [
  { payer: 'Medicare', note: 'Does not cover prolotherapy (coverage decision 150.7).', asOf },
  { payer: 'Private health plans', note: 'Many do not pay. Ask yours for a written answer.', asOf },
];

const askFirst = [{ payer: 'Any payer', note: checkYourPlan, asOf }];

const prolotherapyAtRiverside = (id: Lookup) =>
  ({
    _status: 'published',
    therapy: id('therapies', 'dextrose-prolotherapy'),
    clinic: id('clinics', 'riverside'),
    unit: 'session',
    currency: 'USD',
    minimumSessions: 4,
    usualSessions: 6,
    validFrom: day('2026-01-01'),
    excluded: texts('Physical therapy', 'X-ray or MRI scans', 'Medicines to take at home'),
    payers: notCoveredByMedicare,
    ...notices,
  }) satisfies Partial<Price>;

const glucopunctureAtHillside = (id: Lookup) =>
  ({
    _status: 'published',
    therapy: id('therapies', 'glucopuncture'),
    clinic: id('clinics', 'hillside'),
    unit: 'session',
    variant: 'standard',
    currency: 'USD',
    minimumSessions: 3,
    usualSessions: 6,
    included: texts('Examination on the day', 'The injections and all materials'),
    excluded: texts('Ultrasound guidance', 'Physical therapy'),
    payers: askFirst,
    ...notices,
  }) satisfies Partial<Price>;

/** Price lists: current ones, one that follows another, and a draft. Amounts are in cents. */
export const clinicPricingFixtures: Fixture<'clinic-pricing'>[] = [
  {
    key: 'perineural-injection-therapy-hillside',
    data: (id) => ({
      _status: 'published',
      therapy: id('therapies', 'perineural-injection-therapy'),
      clinic: id('clinics', 'hillside'),
      unit: 'session',
      variant: 'without-guidance',
      currency: 'USD',
      min: dollars(80),
      max: dollars(150),
      minimumSessions: 8,
      usualSessions: 10,
      validFrom: day('2026-01-01'),
      included: texts(
        'Examination on the day',
        'Injections in one or more areas; the price depends on how many',
        'All materials',
      ),
      excluded: texts('Ultrasound guidance', 'Nerve tests', 'Physical therapy'),
      payers: askFirst,
      ...notices,
      internalNote: 'The amount depends on how many areas are treated.',
    }),
    es: () => perineuralEs,
  },
  {
    key: 'dextrose-prolotherapy-riverside',
    data: (id) => ({
      ...prolotherapyAtRiverside(id),
      variant: 'standard',
      min: dollars(485),
      included: texts(
        'Examination on the day',
        'Ultrasound check before the injections',
        'The injections and all materials',
        'Lidocaine',
      ),
      excluded: texts(
        'Ultrasound guidance during the injections',
        'Physical therapy',
        'X-ray or MRI scans',
        'Medicines to take at home',
      ),
    }),
    es: () => prolotherapyEs,
  },
  {
    key: 'dextrose-prolotherapy-riverside-ultrasound',
    data: (id) => ({
      ...prolotherapyAtRiverside(id),
      variant: 'ultrasound-guided',
      min: dollars(620),
      included: texts(
        'Examination on the day',
        'Ultrasound guidance during the injections',
        'The injections and all materials',
        'Lidocaine',
      ),
      addOns: [{ name: 'A second joint in the same session', amount: dollars(160) }],
    }),
    es: () => prolotherapyUltrasoundEs,
  },
  {
    key: 'dextrose-prolotherapy-riverside-fluoroscopy-draft',
    data: (id) => ({
      ...prolotherapyAtRiverside(id),
      _status: 'draft',
      variant: 'fluoroscopy-guided',
      min: dollars(620),
      validFrom: day('2027-02-01'),
      included: texts('Examination on the day', 'Live X-ray guidance', 'The injections and all materials', 'Lidocaine'),
      internalNote: 'Draft: waiting for the contract for the X-ray room.',
    }),
    es: () => prolotherapyFluoroscopyEs,
  },
  {
    key: 'glucopuncture-hillside-2026',
    data: (id) => ({
      ...glucopunctureAtHillside(id),
      min: dollars(120),
      validFrom: day('2026-01-01'),
      validThrough: day('2026-12-31'),
    }),
    es: () => glucopunctureEs,
  },
  {
    key: 'glucopuncture-hillside-2027',
    data: (id) => ({
      ...glucopunctureAtHillside(id),
      min: dollars(130),
      validFrom: day('2027-01-01'),
      internalNote: 'Follows the price list of 2026: the cost of materials went up.',
    }),
    es: () => glucopunctureEs,
  },
  {
    key: 'nerve-hydrodissection-riverside',
    data: (id) => ({
      _status: 'published',
      therapy: id('therapies', 'nerve-hydrodissection'),
      clinic: id('clinics', 'riverside'),
      unit: 'session',
      variant: 'ultrasound-guided',
      currency: 'USD',
      min: dollars(390),
      minimumSessions: 1,
      usualSessions: 4,
      validFrom: day('2026-01-01'),
      included: texts('Examination on the day', 'Ultrasound guidance', 'The injection and all materials'),
      excluded: texts('Nerve tests', 'Splints', 'Physical therapy'),
      payers: askFirst,
      ...notices,
    }),
    es: () => hydrodissectionEs,
  },
];
