import { fileURLToPath } from 'node:url';

import type { CollectionSlug } from 'payload';

import { clinicPricingFixtures } from '@/collections/clinic-pricing/fixtures';
import { clinicFixtures } from '@/collections/clinic/fixtures';
import { conditionFixtures } from '@/collections/condition/fixtures';
import { evidenceFixtures } from '@/collections/evidence/fixtures';
import { faqFixtures } from '@/collections/faq/fixtures';
import { glossaryTermFixtures } from '@/collections/glossary-term/fixtures';
import { mediaFixtureOf } from '@/collections/media/fixtures';
import { pageFixtures } from '@/collections/page/fixtures';
import { personFixtures } from '@/collections/person/fixtures';
import { referenceFixtures } from '@/collections/reference/fixtures';
import { therapyFixtures } from '@/collections/therapy/fixtures';
import type { Fixture, Lookup } from '@/core/fixtures/fixture';

import { illustrations } from './illustrations';

/** A fixture of any collection, ready to be written. */
export type Item = {
  collection: CollectionSlug;
  key: string;
  data: (id: Lookup) => object;
  es: ((id: Lookup) => object) | null;
  /** Path of the file that an upload takes in. */
  filePath: string | null;
};

const batch = <S extends CollectionSlug>(collection: S, fixtures: Fixture<S>[]): Item[] =>
  fixtures.map(({ key, data, es }) => ({ collection, key, data, es: es ?? null, filePath: null }));

const pictures: Item[] = illustrations.flatMap((drawing) =>
  batch('media', [mediaFixtureOf(drawing)]).map((item) => ({
    ...item,
    filePath: fileURLToPath(new URL(`./illustrations/${drawing.file}`, import.meta.url)),
  })),
);

/** Everything in the demo, in the order in which it is written: what is required stands before what requires it. */
export const batches: { label: string; items: Item[] }[] = [
  { label: 'Pictures', items: pictures },
  { label: 'People', items: batch('people', personFixtures) },
  { label: 'Clinics', items: batch('clinics', clinicFixtures) },
  { label: 'References', items: batch('references', referenceFixtures) },
  { label: 'Glossary', items: batch('glossary-terms', glossaryTermFixtures) },
  { label: 'Conditions', items: batch('conditions', conditionFixtures) },
  { label: 'Therapies', items: batch('therapies', therapyFixtures) },
  { label: 'Questions', items: batch('faqs', faqFixtures) },
  { label: 'Evidence', items: batch('evidence', evidenceFixtures) },
  { label: 'Prices', items: batch('clinic-pricing', clinicPricingFixtures) },
  { label: 'Pages', items: batch('pages', pageFixtures) },
];
