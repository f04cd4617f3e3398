import { beforeAll, beforeEach } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { api } from './api';
import { demoPeople, writeDemoDocuments } from './demo-documents';
import { createDraftPage } from './draft-page';
import { getTestPayload } from './payload';
import { approveChanges } from './reviewed';

const [editor, reviewer] = [api.as('editor'), api.as('reviewer')];

type Changes = Record<string, unknown>;

/** Gives each test of a file a new draft page, and what people do to it on its way to patients. */
export const usePageUnderReview = () => {
  let id: Lookup;
  let page: number;
  const at = () => `/api/pages/${page}`;

  beforeAll(async () => {
    const wanted = { people: demoPeople, references: ['kim-2010'] };
    id = await writeDemoDocuments({ payload: await getTestPayload(), wanted });
  });

  beforeEach(async () => {
    page = await createDraftPage(id);
  });

  return {
    at,
    page: () => page,
    lookUp: ((collection, key) => id(collection, key)) satisfies Lookup,
    take: (step: string, who = reviewer, body: Changes = {}) => who.post(`${at()}/${step}`, body),
    saveDraft: (changes: Changes, who = editor) =>
      who.patch(`${at()}?draft=true&depth=0`, { ...changes, _status: 'draft' }),
    publish: (changes: Changes = {}, who = editor) =>
      who.patch(`${at()}?depth=0`, { ...changes, _status: 'published' }),
    approve: () => approveChanges({ collection: 'pages', id: page }),
    latest: async () => (await getTestPayload()).findByID({ collection: 'pages', id: page, depth: 0, draft: true }),
    shownTitle: async () => (await api.get(`${at()}?depth=0`)).body.title,
  };
};
