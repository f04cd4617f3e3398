import { afterAll, beforeAll, beforeEach } from 'vitest';

import { checkReference } from '@/citations/check/check-reference';
import type { CslItem } from '@/citations/csl-item';

import { type Registries, startRegistries } from './server';

const quick = { gap: 0, timeout: 1_500, tries: 3, slowTries: 2, backoff: 1, longestWait: 1_500 };

/** Gives the tests of a file registries that answer as they should until they are told otherwise, and a check by them. */
export const useRegistries = () => {
  let registries: Registries;

  beforeAll(async () => {
    registries = await startRegistries();
  });

  beforeEach(() => {
    registries.reset();
  });

  afterAll(() => registries.stop());

  return {
    registries: () => registries,
    check: (item: CslItem, wasVerified = false) =>
      checkReference({
        item,
        wasVerified,
        options: {
          crossrefUrl: registries.crossrefUrl,
          pubmedUrl: registries.pubmedUrl,
          siteUrl: 'https://clinic.example',
          version: '1.2.3',
          timing: quick,
        },
      }),
  };
};
