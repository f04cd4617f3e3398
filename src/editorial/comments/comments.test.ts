import { describe, expect, it } from 'vitest';

import { bold, p, richText, ul } from '@/core/rich-text/build';
import type { Comment } from '@/payload-types';

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
