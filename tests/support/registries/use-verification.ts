import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';

import type { Reference } from '@/payload-types';

import { api } from '../api';
import { getTestPayload } from '../payload';
import { type Registries, startRegistries } from './server';

const editor = api.as('editor');

/** Until registries that asked for a second of peace may be asked again. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 1_100));

/** Lets each test of a file begin without references, before registries that answer as they should. */
export const useVerification = () => {
  let payload: Payload;
  let registries: Registries;

  beforeAll(async () => {
    registries = await startRegistries();
    // Read when the configuration is loaded, which is the next thing.
    vi.stubEnv('CROSSREF_URL', registries.crossrefUrl);
    vi.stubEnv('PUBMED_URL', registries.pubmedUrl);
    payload = await getTestPayload();
  });

  beforeEach(async () => {
    registries.reset();
    await payload.delete({ collection: 'references', where: {} });
    await payload.delete({ collection: 'payload-jobs', where: {} });
  });

  afterAll(() => registries.stop());

  return {
    registries: () => registries,
    create: async (data: Record<string, unknown>): Promise<number> => {
      const { body, status } = await editor.post('/api/references', data);
      expect(status).toBe(201);
      return Number(body.doc?.id);
    },
    verify: (id: number) => editor.post(`/api/references/${id}/verify`, {}),
    read: (id: number, draft = false): Promise<Reference> =>
      payload.findByID({ collection: 'references', id, depth: 0, draft }),
  };
};
