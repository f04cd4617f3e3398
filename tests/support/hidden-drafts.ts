import type { CollectionSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';
import { expect } from 'vitest';

import { collections } from '@/collections/registry';
import { p, richText } from '@/core/rich-text/build';

import { api } from './api';
import { demoPeople, writeDemoDocuments } from './demo-documents';
import { createReviewed } from './reviewed';

/** Stands in every text of the hidden drafts: whatever answer contains it has leaked one. */
export const secret = 'quietwater';

export const withDrafts = collections.filter(hasDraftsEnabled);
const editor = api.as('editor');

/** Per collection with drafts: a published document, one that is only a draft, and the draft over the published one. */
export const published = new Map<string, number>();
export const drafts = new Map<string, number>();

export const idOf = (map: Map<string, number>, slug: string): number => {
  const id = map.get(slug);
  if (id === undefined) throw new Error(`Give this test an example of ${slug}.`);
  return id;
};

/** The field that names a document, which every collection has. */
const titleOf = (payload: Payload, slug: string): string => {
  const { useAsTitle = 'id' } = payload.collections[slug as CollectionSlug].config.admin;
  return useAsTitle === 'title' && slug !== 'pages' && slug !== 'references' ? 'id' : useAsTitle;
};

const draftOf = (payload: Payload, slug: string): Record<string, unknown> => {
  const title = titleOf(payload, slug);
  return {
    ...(title === 'id' ? {} : { [title]: `A ${secret} title?` }),
    ...(slug === 'evidence' ? { outcome: secret, therapy: published.get('therapies') } : {}),
    ...(slug === 'clinic-pricing' ? { whenDue: secret, therapy: published.get('therapies') } : {}),
  };
};

/** Writes, in every collection with drafts, what {@link published} and {@link drafts} name. */
export const writeHiddenDrafts = async (payload: Payload): Promise<void> => {
  const wanted = {
    people: demoPeople,
    clinics: ['hillside'],
    references: ['kim-2010'],
    'glossary-terms': ['fascia'],
    conditions: ['knee-osteoarthritis'],
    therapies: ['glucopuncture'],
    'clinic-pricing': ['glucopuncture-hillside-2026'],
  };
  await writeDemoDocuments({ payload, wanted });
  const { docs: people } = await payload.find({ collection: 'people', limit: 2, depth: 0 });
  const only = async (slug: CollectionSlug) =>
    (await payload.find({ collection: slug, limit: 1, depth: 0 })).docs[0]?.id;
  const [therapy, condition] = [await only('therapies'), await only('conditions')];
  const governance = { author: people[0]?.id, reviewer: people[1]?.id };
  const text = richText(p('Some words.'));
  const more: Record<string, Record<string, unknown>> = {
    evidence: {
      therapy,
      condition,
      outcome: 'pain',
      comparator: 'no treatment',
      timePoint: '6 months',
      direction: 'no-studies',
      certainty: 'very-low',
      searchedOn: '2026-10-01T12:00:00.000Z',
      assessor: people[1]?.id,
      assessedOn: '2026-10-01T12:00:00.000Z',
    },
    faqs: { question: 'Does it hurt?', answer: text, topic: 'visit', therapies: [therapy], governance },
    pages: { title: 'A page', summary: 'What it says.', body: text, slug: 'a-page', governance },
  };
  for (const [slug, data] of Object.entries(more)) {
    const { status } =
      slug === 'evidence'
        ? await editor.post(`/api/${slug}`, { ...data, _status: 'published' })
        : await createReviewed({ collection: slug, data });
    expect(status, slug).toBeLessThan(300);
  }
  for (const { slug } of withDrafts) {
    const id = await only(slug as CollectionSlug);
    if (id !== undefined) published.set(slug, id);
  }
  for (const { slug } of withDrafts) {
    const created = await editor.post(`/api/${slug}?draft=true`, draftOf(payload, slug));
    expect(created.status, slug).toBe(201);
    drafts.set(slug, Number(created.body.doc?.id));
    const newer = await editor.patch(`/api/${slug}/${idOf(published, slug)}?draft=true`, draftOf(payload, slug));
    expect(newer.status, slug).toBe(200);
  }
};
