import { beforeAll, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import { createReviewed } from '../../../tests/support/reviewed';

const editor = api.as('editor');
let id: Lookup;

beforeAll(async () => {
  id = await writeDemoDocuments({ payload: await getTestPayload(), wanted: { people: demoPeople } });
});

const dataOf = (question: string) => ({
  question,
  answer: richText(p('A little.')),
  topic: 'visit',
  governance: { author: id('people', 'demo-author-rivera'), reviewer: id('people', 'demo-reviewer-osei') },
});

const create = (question: string) => createReviewed({ collection: 'faqs', data: dataOf(question) });

describe('a question', () => {
  it('ends in a question mark', async () => {
    expect(problemsOf(await create('Some words about pain'))).toEqual({
      question: 'A question ends in a question mark. Rephrase it as a patient would ask it.',
    });
    expect(problemsOf(await create(' '))).toMatchObject({ question: 'Write the question.' });
    expect((await create('Does it hurt? ')).status).toBe(200);
  });

  it('is kept as a draft in any form', async () => {
    expect((await editor.post('/api/faqs?draft=true', dataOf('Some words about a draft'))).status).toBe(201);
  });

  it('gets an address from its words', async () => {
    const { body } = await create('How long does a visit take?');
    expect(body.doc?.slug).toBe('how-long-does-a-visit-take');
  });
});
