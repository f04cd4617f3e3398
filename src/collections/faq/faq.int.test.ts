import { beforeAll, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';

const editor = api.as('editor');
let id: Lookup;

beforeAll(async () => {
  id = await writeDemoDocuments({ payload: await getTestPayload(), wanted: { people: demoPeople } });
});

const create = (question: string, query = '') =>
  editor.post(`/api/faqs${query}`, {
    question,
    answer: richText(p('A little.')),
    topic: 'visit',
    governance: {
      author: id('people', 'demo-author-rivera'),
      reviewer: id('people', 'demo-reviewer-osei'),
      reviewedOn: '2026-10-01T12:00:00.000Z',
      nextReviewDue: '2027-10-01T12:00:00.000Z',
    },
    _status: query === '' ? 'published' : 'draft',
  });

describe('a question', () => {
  it('ends in a question mark', async () => {
    expect(problemsOf(await create('Some words about pain'))).toEqual({
      question: 'A question ends in a question mark. Rephrase it as a patient would ask it.',
    });
    expect(problemsOf(await create(' '))).toMatchObject({ question: 'Write the question.' });
    expect((await create('Does it hurt? ')).status).toBe(201);
  });

  it('is kept as a draft in any form', async () => {
    expect((await create('Some words about pain', '?draft=true')).status).toBe(201);
  });

  it('gets an address from its words', async () => {
    const { body } = await create('How long does a visit take?');
    expect(body.doc?.slug).toBe('how-long-does-a-visit-take');
  });
});
