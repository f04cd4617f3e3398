import { describe, expect, it } from 'vitest';

import { block, cite, p, richText } from '@/core/rich-text/build';
import type { CalloutBlock, StudyCardBlock } from '@/payload-types';

import { api } from '../../../tests/support/api';
import { useGlucopuncture } from '../../../tests/support/glucopuncture';
import { problemsOf } from '../../../tests/support/problems';
import { createReviewed, publishReviewed } from '../../../tests/support/reviewed';

const editor = api.as('editor');
const { lookUp, therapy, address, read, publish, governance } = useGlucopuncture();

type Changes = Record<string, unknown>;

describe('a reference', () => {
  type Key = 'kim-2010' | 'mansiz-kaplan-2022';

  /** The names of the fields under which a reference lists who cites it, with the ids found there. */
  const citedBy = async (key: Key): Promise<Record<string, number[]>> => {
    const { body } = await api.get(`/api/references/${lookUp('references', key)}?depth=0`);
    const lists = Object.entries(body).filter(([field]) => field.startsWith('citedBy'));
    const found = lists.map(([field, list]) => [field, (list as { docs: number[] }).docs] as const);
    return Object.fromEntries(found.filter(([, docs]) => docs.length > 0));
  };

  const kim = () => lookUp('references', 'kim-2010');
  const cited = () => ({ citedByTherapies: [therapy()] });

  const withoutCitations = async () => {
    const { alternatives, regulatory } = await read();
    return {
      evidenceSummary: richText(p('Nothing yet.')),
      body: richText(p('Nothing yet.')),
      alternatives: alternatives.map((row) => ({ ...row, sources: [] })),
      regulatory: regulatory.map((row) => ({ ...row, sources: [] })),
    };
  };

  it.each<[string, () => Promise<Changes>]>([
    ['a text', async () => ({ evidenceSummary: richText(p('Some pain was less.', cite([kim()]))) })],
    [
      'a source field',
      async () => ({ alternatives: (await read()).alternatives.map((row) => ({ ...row, sources: [kim()] })) }),
    ],
    [
      'a text inside a block',
      async () => ({
        body: richText(
          block<CalloutBlock>({
            blockType: 'callout',
            kind: 'note',
            title: 'Small',
            prose: richText(p('It was a small study.', cite([kim()]))),
          }),
        ),
      }),
    ],
    [
      'a block itself',
      async () => ({
        body: richText(
          block<StudyCardBlock>({
            blockType: 'studyCard',
            reference: kim(),
            comparator: 'steroid',
            outcome: 'pain',
            timePoint: '2 weeks',
            result: 'No clear difference.',
          }),
        ),
      }),
    ],
  ])('knows that it is cited in %s, and that it is no longer', async (_where, changes) => {
    expect((await publish(await withoutCitations())).status).toBe(200);
    expect(await citedBy('kim-2010')).toEqual({});
    const answer = await publish(await changes());
    expect(problemsOf(answer)).toEqual({});
    expect(await citedBy('kim-2010')).toEqual(cited());
    await publish(await withoutCitations());
    expect(await citedBy('kim-2010')).toEqual({});
  });

  it('knows who rates it as evidence', async () => {
    const { body, status } = await editor.post('/api/evidence', {
      therapy: therapy(),
      condition: lookUp('conditions', 'knee-osteoarthritis'),
      outcome: 'stiffness',
      comparator: 'no treatment',
      timePoint: '6 months',
      direction: 'mixed',
      certainty: 'low',
      downgradedFor: [
        { reason: 'imprecision', explanation: 'Few people.', steps: '1' },
        { reason: 'indirectness', explanation: 'Another comparison.', steps: '1' },
      ],
      references: [lookUp('references', 'mansiz-kaplan-2022')],
      assessor: lookUp('people', 'demo-assessor-novak'),
      assessedOn: '2026-10-01T12:00:00.000Z',
      _status: 'published',
    });
    expect(status).toBe(201);
    expect(await citedBy('mansiz-kaplan-2022')).toEqual({ citedByEvidence: [body.doc?.id] });
  });

  it('stays cited by the Spanish text when the English one is saved, until that goes too', async () => {
    const english = { question: 'Does it help?', answer: richText(p('A little.')) };
    const spanish = (...answer: Parameters<typeof p>) => ({ question: '¿Ayuda?', answer: richText(p(...answer)) });
    const { body } = await createReviewed({
      collection: 'faqs',
      data: { ...english, topic: 'evidence', ...(await governance()) },
    });
    const question = `/api/faqs/${body.doc?.id}`;
    const save = async (changes: Changes, locale = 'en') =>
      expect((await publishReviewed({ collection: 'faqs', id: Number(body.doc?.id), changes, locale })).status).toBe(
        200,
      );

    await save(spanish('Un poco.', cite([kim()])), 'es');
    expect(await citedBy('kim-2010')).toEqual({ citedByQuestions: [body.doc?.id] });
    expect((await api.get(`${question}?locale=en&depth=0`)).body.question).toBe('Does it help?');

    await save({ ...english, answer: richText(p('Only a little.')) });
    expect(await citedBy('kim-2010')).toEqual({ citedByQuestions: [body.doc?.id] });

    await save(spanish('Un poco.'), 'es');
    expect(await citedBy('kim-2010')).toEqual({});
  });

  it('is not cited for the public by a draft', async () => {
    await publish(await withoutCitations());
    await editor.patch(`${address()}?draft=true`, { evidenceSummary: richText(p('Less pain.', cite([kim()]))) });
    expect(await citedBy('kim-2010')).toEqual({});
  });
});
