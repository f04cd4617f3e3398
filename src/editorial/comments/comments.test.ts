import { describe, expect, it } from 'vitest';

import { block, bold, p, richText, ul } from '@/core/rich-text/build';
import { nodesOf } from '@/core/rich-text/state';
import type { Comment } from '@/payload-types';

import { commentMarks } from './comment-marks';
import { placesOf } from './text/places-of';
import { withRowIds, withRowNumbers } from './text/row-path';
import { sentenceAt } from './text/sentence-at';
import { standsIn } from './text/stands-in';
import { threadsOf } from './threads';

describe('conversations', () => {
  const comment = (id: number, rest: Partial<Comment> = {}) => ({ id, body: `${id}`, ...rest }) as Comment;

  it('have the newest first, their answers in order, and settled ones apart', () => {
    const { open, resolved } = threadsOf([
      comment(1, { resolvedAt: '2026-11-20T09:00:00.000Z' }),
      comment(2),
      comment(5, { inReplyTo: 2 }),
      comment(3),
      comment(4, { inReplyTo: comment(2) }),
    ]);
    expect(open.map((thread) => [thread.comment.id, thread.answers.map(({ id }) => id)])).toEqual([
      [3, []],
      [2, [4, 5]],
    ]);
    expect(resolved.map((thread) => thread.comment.id)).toEqual([1]);
  });
});

describe('the sentence that is pointed at', () => {
  const text = 'A heading\nThe first one. The second one, e.g. this. A third\nAnother line';
  const at = (words: string) => text.indexOf(words);

  it('is the one around the caret', () => {
    const caret = (words: string) => sentenceAt({ text, start: at(words), end: at(words) });
    expect(caret('first')).toBe('The first one.');
    expect(caret('second')).toContain('The second one');
    expect(caret('third')).toBe('A third');
    expect(caret('heading')).toBe('A heading');
    expect(sentenceAt({ text, start: text.length, end: text.length })).toBe('Another line');
    expect(sentenceAt({ text: '', start: 0, end: 0 })).toBe('');
  });

  it('is what is selected, and not too much of it', () => {
    expect(sentenceAt({ text, start: at('first'), end: at(' second') })).toBe('first one. The');
    expect(sentenceAt({ text: 'x'.repeat(5000), start: 0, end: 5000 })).toHaveLength(1000);
  });
});

describe('a sentence of a form', () => {
  const data = {
    title: 'A page about rest',
    body: richText(p('One ', bold('bold'), ' word. And\u00A0more.'), ul('First item.', 'Second item.')),
    steps: [{ text: 'Lie down.' }, { text: richText(p('Get up.')) }],
  };
  const stands = (path: string, sentence: string) => standsIn({ data, path, sentence });

  it('is found where it was taken from, however it is broken into lines and pieces', () => {
    expect(stands('title', 'about rest')).toBe(true);
    expect(stands('body', 'One bold word.')).toBe(true);
    expect(stands('body', 'And more.\nFirst item.')).toBe(true);
    expect(stands('steps.0.text', 'Lie down.')).toBe(true);
    expect(stands('steps.1.text', 'Get up.')).toBe(true);
  });

  it('is gone when it reads otherwise or its field is not there', () => {
    expect(stands('body', 'One bold claim.')).toBe(false);
    expect(stands('steps.2.text', 'Get up.')).toBe(false);
    expect(stands('nowhere.at.all', 'Get up.')).toBe(false);
  });
});

describe('a sentence in a row of a list', () => {
  const rest = { id: 'aa1', text: 'Lie down.', parts: [{ id: 'cc3', text: 'Left side.' }] };
  const move = { id: 'bb2', text: richText(p('Get up.')) };
  const body = richText(
    p('Before.'),
    block<{ blockType: string; text: object }>({ blockType: 'callout', text: richText(p('Call us.')) }),
  );
  const nodes = nodesOf(body);
  const name = String(nodes[1]?.fields?.id);
  const before = { steps: [rest, move], body };
  const after = { steps: [move, rest], body: { root: { ...body.root, children: nodes.toReversed() } } };

  const threads = (...comments: { id: number; path: string; sentence: string }[]) =>
    threadsOf(comments.map((comment) => ({ ...comment, writtenBy: 'Ana', body: 'Why?' }) as Comment));
  const places = (path: string, sentence: string, data: object) =>
    placesOf({ threads: threads({ id: 1, path, sentence }), data }).get(1);

  it.each([
    ['steps.0.text', 'steps.id:aa1.text', 'steps.1.text', 'Lie down.'],
    ['steps.1.text', 'steps.id:bb2.text', 'steps.0.text', 'Get up.'],
    ['steps.0.parts.0.text', 'steps.id:aa1.parts.id:cc3.text', 'steps.1.parts.0.text', 'Left side.'],
    [
      'body.root.children.1.fields.text',
      `body.root.children.id:${name}.fields.text`,
      'body.root.children.0.fields.text',
      'Call us.',
    ],
  ])('is followed from %s when the row is moved', (written, kept, now, sentence) => {
    expect(withRowIds({ data: before, path: written })).toBe(kept);
    expect(withRowNumbers({ data: before, path: kept })).toEqual({ path: written, isThere: true });
    expect(places(kept, sentence, before)).toEqual({ path: written, isGone: false });
    expect(places(kept, sentence, after)).toEqual({ path: now, isGone: false });
    expect(
      commentMarks(threads({ id: 1, path: kept, sentence }).open, new Map([[1, { path: now, isGone: false }]])),
    ).toMatchObject([{ path: now, sentence }]);
  });

  it('is gone with its row, and leads to the list', () => {
    expect(places('steps.id:aa1.text', 'Lie down.', { steps: [move] })).toEqual({ path: 'steps', isGone: true });
    expect(places('steps.id:aa1.text', 'Lie down.', {})).toEqual({ path: 'steps', isGone: true });
  });

  it('is found by the number of the row in comments that were written before', () => {
    expect(places('steps.0.text', 'Lie down.', before)).toEqual({ path: 'steps.0.text', isGone: false });
    expect(places('steps.0.text', 'Lie down.', after)).toEqual({ path: 'steps.0.text', isGone: true });
    expect(withRowIds({ data: before, path: 'body' })).toBe('body');
    expect(withRowIds({ data: { steps: [{ text: 'No name.' }] }, path: 'steps.0.text' })).toBe('steps.0.text');
  });
});
