import type { Lookup } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

import { api } from './api';

/** Who wrote a page of a test and who reviews it. */
export const signatories = (id: Lookup) => ({
  author: id('people', 'demo-author-rivera'),
  reviewer: id('people', 'demo-reviewer-osei'),
});

let count = 0;

/** What a page needs at least to be published once it is approved; each has an address of its own. */
export const pageData = (id: Lookup) => ({
  slug: `a-page-${(count += 1)}`,
  generateSlug: false,
  title: 'A page',
  summary: 'What it says.',
  body: richText(p('Some words.')),
  governance: signatories(id),
});

/** An editor writes a page and keeps it as a draft. Returns its id. */
export const createDraftPage = async (id: Lookup, changes: Record<string, unknown> = {}): Promise<number> => {
  const data = { ...pageData(id), ...changes, _status: 'draft' };
  const { body, status } = await api.as('editor').post('/api/pages?draft=true', data);
  if (status !== 201) throw new Error(`Writing a draft page was answered with ${status}: ${JSON.stringify(body)}`);
  return Number(body.doc?.id);
};
