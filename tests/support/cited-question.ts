import { beforeAll, beforeEach, expect } from 'vitest';

import type { Used } from '@/collections/reference/endpoints/used';
import type { Lookup } from '@/core/fixtures/fixture';
import { cite, p, richText } from '@/core/rich-text/build';

import { api } from './api';
import { demoPeople, writeDemoDocuments } from './demo-documents';
import { signatories } from './draft-page';
import { getTestPayload } from './payload';
import { problemsOf } from './problems';
import { createReviewed, publishReviewed } from './reviewed';

const editor = api.as('editor');

type Changes = Record<string, unknown>;

const writeStudy = async (): Promise<number> => {
  const { body } = await editor.post('/api/references', {
    title: 'A study to be cited',
    authors: [{ family: 'Ärger', given: 'Zoë' }],
    year: 2019,
    cslType: 'article-journal',
    design: 'randomised-trial',
    population: 'people',
    _status: 'published',
  });
  return Number(body.doc?.id);
};

const writeQuestion = async ({ id, study }: { id: Lookup; study: number }): Promise<number> => {
  const created = await createReviewed({
    collection: 'faqs',
    data: {
      question: 'Does it help?',
      answer: richText(p('Nobody knows. A little, in one trial.', cite([study], { locator: 'p. 3' }), ' Ask us.')),
      topic: 'evidence',
      governance: signatories(id),
    },
  });
  expect(problemsOf(created)).toEqual({});
  return Number(created.body.doc?.id);
};

/** Gives each test of a file a published question that cites a study of its own, and another study to cite. */
export const useCitedQuestion = () => {
  let id: Lookup;
  let kim: number;
  let faq: number;
  const other = () => id('references', 'mansiz-kaplan-2022');

  beforeAll(async () => {
    id = await writeDemoDocuments({
      payload: await getTestPayload(),
      wanted: { people: demoPeople, references: ['kim-2010', 'mansiz-kaplan-2022'] },
    });
  });

  beforeEach(async () => {
    const payload = await getTestPayload();
    await payload.delete({ collection: 'faqs', where: {} });
    await payload.delete({ collection: 'references', where: { title: { equals: 'A study to be cited' } } });
    kim = await writeStudy();
    faq = await writeQuestion({ id, study: kim });
  });

  const publish = async (changes: Changes, locale = 'en') => {
    const answer = await publishReviewed({ collection: 'faqs', id: faq, changes, locale });
    expect(problemsOf(answer)).toEqual({});
    expect(answer.status).toBe(200);
  };

  return {
    kim: () => kim,
    other,
    faq: () => faq,
    publish,
    translate: () =>
      publish(
        {
          question: '¿Ayuda?',
          answer: richText(p('Un poco.', cite([kim, other()]))),
          translation: {
            state: 'reviewed',
            reviewer: id('people', 'demo-reviewer-osei'),
            reviewedOn: '2026-11-01T12:00:00.000Z',
          },
        },
        'es',
      ),
    saveDraft: (...ids: number[]) =>
      editor.patch(`/api/faqs/${faq}?draft=true`, {
        answer: richText(p('More, in a draft.', cite(ids))),
        _status: 'draft',
      }),
    usedOf: async (reference: number) =>
      (await editor.get(`/api/references/${reference}/used`)).body as unknown as Used,
  };
};
