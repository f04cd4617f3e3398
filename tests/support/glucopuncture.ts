import { beforeAll } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { demoPeople, writeDemoDocuments } from './demo-documents';
import { getTestPayload } from './payload';
import { publishReviewed } from './reviewed';

type Changes = Record<string, unknown>;

/** Gives the tests of a file one therapy of the demo, with a condition, prices and references that it may point at. */
export const useGlucopuncture = () => {
  let id: Lookup;
  const therapy = () => id('therapies', 'glucopuncture');

  beforeAll(async () => {
    id = await writeDemoDocuments({
      payload: await getTestPayload(),
      wanted: {
        people: demoPeople,
        clinics: ['hillside'],
        references: ['kim-2010', 'mansiz-kaplan-2022'],
        conditions: ['knee-osteoarthritis'],
        therapies: ['glucopuncture'],
        'clinic-pricing': ['glucopuncture-hillside-2026', 'glucopuncture-hillside-2027'],
      },
    });
  });

  const read = async () => (await getTestPayload()).findByID({ collection: 'therapies', id: therapy(), depth: 0 });

  return {
    lookUp: ((collection, key) => id(collection, key)) satisfies Lookup,
    therapy,
    address: () => `/api/therapies/${therapy()}`,
    read,
    publish: (changes: Changes) => publishReviewed({ collection: 'therapies', id: therapy(), changes }),
    governance: async (changes: Changes = {}) => ({ governance: { ...(await read()).governance, ...changes } }),
  };
};
