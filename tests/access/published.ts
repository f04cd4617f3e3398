import type { CollectionSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import type { Lookup } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

import { demoPeople, writeDemoDocuments } from '../support/demo-documents';
import { createTherapyRest } from '../support/new-therapy';
import { getTestPayload } from '../support/payload';

type Data = Record<string, unknown>;

const wanted = {
  people: demoPeople,
  clinics: ['hillside'],
  references: ['kim-2010'],
  'glossary-terms': ['fascia'],
  conditions: ['knee-osteoarthritis'],
};

const day = '2026-10-01T12:00:00.000Z';
const text = richText(p('Some words.'));

/** A therapy of the demo fills forty tables; this one has what has to be there. */
const therapyOf = (id: Lookup): Data => ({
  name: 'A therapy',
  summary: 'What it is and what it may do.',
  ...createTherapyRest({ author: id('people', 'demo-author-rivera'), reviewer: id('people', 'demo-reviewer-osei') }),
});

const priceOf = (id: Lookup, therapy: number): Data => ({
  therapy,
  clinic: id('clinics', 'hillside'),
  min: 10_000,
  validFrom: day,
  included: [{ text: 'The visit' }],
  excluded: [{ text: 'The way there' }],
  goodFaithEstimate: 'Ask for an estimate.',
});

/** Names no study: somebody has to be able to unpublish the reference. */
const ratingOf = (id: Lookup, therapy: number): Data => ({
  therapy,
  condition: id('conditions', 'knee-osteoarthritis'),
  outcome: 'pain',
  comparator: 'no treatment',
  timePoint: '6 months',
  direction: 'no-studies',
  certainty: 'very-low',
  searchedOn: day,
  assessor: id('people', 'demo-reviewer-osei'),
  assessedOn: day,
});

const governanceOf = (id: Lookup): Data => ({
  author: id('people', 'demo-author-rivera'),
  reviewer: id('people', 'demo-reviewer-osei'),
  reviewedOn: day,
  nextReviewDue: '2027-10-01T12:00:00.000Z',
});

/** So that there is something to read. */
const claimOverrides = [{ rule: 'proven', reason: 'Words of a test' }];

const write = async (payload: Payload, collection: CollectionSlug, data: Data): Promise<number> => {
  const written = await payload.create({
    collection,
    data: { ...data, _status: 'published' } as never,
    depth: 0,
    context: { keepPages: true },
  });
  return written.id;
};

const writePublished = async (payload: Payload): Promise<Map<string, number>> => {
  const id = await writeDemoDocuments({ payload, wanted });
  const governance = governanceOf(id);
  const therapy = await write(payload, 'therapies', { ...therapyOf(id), governance });
  await write(payload, 'clinic-pricing', priceOf(id, therapy));
  await write(payload, 'evidence', ratingOf(id, therapy));
  const question = { question: 'Does it hurt?', answer: text, topic: 'visit', therapies: [therapy], governance };
  await write(payload, 'faqs', question);
  await write(payload, 'pages', { title: 'A page', summary: 'What it says.', body: text, slug: 'a-page', governance });
  const published = new Map<string, number>();
  for (const { slug, flattenedFields } of payload.config.collections.filter(hasDraftsEnabled)) {
    const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0 });
    if (!docs[0]) throw new Error(`Give tests/access/published.ts an example of ${slug}.`);
    published.set(slug, docs[0].id);
    if (flattenedFields.some(({ name }) => name === 'claimOverrides'))
      await payload.update({ collection: slug, id: docs[0].id, data: { claimOverrides }, depth: 0 } as never);
  }
  return published;
};

export type Examples = { payload: Payload; published: Map<string, number> };

let examples: Promise<Examples> | null = null;

const prepare = async (): Promise<Examples> => {
  const payload = await getTestPayload();
  return { payload, published: await writePublished(payload) };
};

/** One published document of each collection that has drafts, by collection; written once for all parts of the table. */
export const getExamples = (): Promise<Examples> => (examples ??= prepare());
