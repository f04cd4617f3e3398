import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';

const [editor, reviewer, administrator] = [api.as('editor'), api.as('reviewer'), api.as('administrator')];
let payload: Payload;
let page: number;
let count = 0;

beforeAll(async () => {
  payload = await getTestPayload();
});

beforeEach(async () => {
  const { body } = await editor.post('/api/pages?draft=true', {
    title: 'A page',
    summary: 'What it says.',
    body: richText(p('The first sentence. The second one.')),
    slug: `commented-${(count += 1)}`,
    generateSlug: false,
    _status: 'draft',
  });
  page = Number(body.doc?.id);
});

const write = (who: typeof editor, rest: Record<string, unknown> = {}) =>
  who.post('/api/comments?depth=0', {
    documentCollection: 'pages',
    documentId: page,
    language: 'en',
    body: 'Says who?',
    ...rest,
  });

const written = async (who: typeof editor, rest: Record<string, unknown> = {}) => {
  const { body, status } = await write(who, rest);
  expect(status).toBe(201);
  return body.doc as unknown as { id: number; [field: string]: unknown };
};

const read = (id: number) => payload.findByID({ collection: 'comments', id, depth: 0 });

const about = async (documentId = page) => {
  const where = { documentCollection: { equals: 'pages' }, documentId: { equals: documentId } };
  return (await payload.find({ collection: 'comments', where, depth: 0, sort: 'id' })).docs;
};

describe('a comment', () => {
  it('says who wrote it and what it is about', async () => {
    const place = { path: 'body', sentence: 'The second one.' };
    const { id } = await written(reviewer, { ...place, body: '  Says who? ', writtenBy: 'Somebody else', name: 'X' });
    expect(await read(id)).toMatchObject({ ...place, body: 'Says who?', writtenBy: 'Test reviewer', name: 'A page' });
  });

  it('has something to say, about a document that is there', async () => {
    expect(problemsOf(await write(editor, { body: ' ' }))).toHaveProperty('body');
    expect(problemsOf(await write(editor, { body: 'x'.repeat(4001) }))['body']).toContain('4000');
    expect(problemsOf(await write(editor, { documentId: 999_999 }))).toHaveProperty('documentId');
    expect(problemsOf(await write(editor, { documentCollection: 'users' }))).toHaveProperty('documentCollection');
    expect(problemsOf(await write(editor, { inReplyTo: 999_999 }))).toHaveProperty('inReplyTo');
    expect(await about()).toEqual([]);
  });

  it('is put in other words by its author alone, and says so', async () => {
    const { id } = await written(editor);
    expect((await reviewer.patch(`/api/comments/${id}`, { body: 'Never mind.' })).status).toBe(403);
    expect((await administrator.patch(`/api/comments/${id}`, { body: 'Never mind.' })).status).toBe(403);
    expect((await read(id)).editedAt).toBeNull();
    expect((await editor.patch(`/api/comments/${id}`, { body: 'Who says so?', documentId: 1 })).status).toBe(200);
    const { body, documentId, editedAt } = await read(id);
    expect([body, documentId, typeof editedAt]).toEqual(['Who says so?', page, 'string']);
  });

  it('is settled and taken up again by everybody who may write one', async () => {
    const { id } = await written(editor);
    expect((await api.as('viewer').post(`/api/comments/${id}/resolve`, {})).status).toBe(403);
    expect((await reviewer.post(`/api/comments/${id}/resolve`, {})).status).toBe(200);
    const settled = await read(id);
    expect([typeof settled.resolvedAt, settled.resolvedBy, settled.body]).toEqual([
      'string',
      'Test reviewer',
      'Says who?',
    ]);
    expect((await editor.post(`/api/comments/${id}/resolve`, {})).status).toBe(200);
    expect((await read(id)).resolvedBy).toBe('Test reviewer');
    expect((await api.as('compliance').post(`/api/comments/${id}/reopen`, {})).status).toBe(200);
    expect(await read(id)).toMatchObject({ resolvedAt: null, resolvedBy: null, editedAt: null });
    expect((await editor.post('/api/comments/999999/resolve', {})).status).toBe(404);
  });
});

describe('an answer', () => {
  it('stands where the conversation began, whatever it says about that', async () => {
    const place = { path: 'body', sentence: 'The second one.' };
    const { id } = await written(reviewer, place);
    const answer = await written(editor, { inReplyTo: id, documentId: 1, sentence: 'Something else.', body: 'I do.' });
    const second = await written(reviewer, { inReplyTo: answer.id, body: 'Fine.' });
    for (const one of [answer.id, second.id])
      expect(await read(one)).toMatchObject({ ...place, inReplyTo: id, documentId: page });
    expect((await editor.post(`/api/comments/${answer.id}/resolve`, {})).status).toBe(400);
  });

  it('goes with what it answers', async () => {
    const { id } = await written(reviewer);
    await written(editor, { inReplyTo: id });
    expect((await reviewer.delete(`/api/comments/${id}`)).status).toBe(403);
    expect((await administrator.delete(`/api/comments/${id}`)).status).toBe(200);
    expect(await about()).toEqual([]);
  });
});

describe('comments', () => {
  it('are nothing for the public', async () => {
    const { id } = await written(editor);
    expect((await api.get('/api/comments')).status).toBe(403);
    expect((await api.get(`/api/comments/${id}`)).status).toBe(403);
    expect((await write(api as never)).status).toBe(403);
    const { body } = await api.as('viewer').get(`/api/comments?where[documentId][equals]=${page}`);
    expect(body.docs).toHaveLength(1);
    expect((await write(api.as('viewer'))).status).toBe(403);
  });

  it('change neither the document, its review, nor what patients are shown', async () => {
    const before = await payload.findByID({ collection: 'pages', id: page, draft: true, depth: 0 });
    takeExpiredTags();
    const { id } = await written(editor, { path: 'body', sentence: 'The second one.' });
    await editor.post(`/api/comments/${id}/resolve`, {});
    expect(takeExpiredTags()).toEqual([]);
    expect(await payload.findByID({ collection: 'pages', id: page, draft: true, depth: 0 })).toEqual(before);
  });

  it('stay with the original of a copy, and go when the document goes', async () => {
    await written(editor);
    const { body } = await editor.post(`/api/pages/${page}/duplicate?depth=0`, { _status: 'draft' });
    expect(await about(Number(body.doc?.id))).toEqual([]);
    expect(await about()).toHaveLength(1);
    await payload.delete({ collection: 'pages', id: page });
    expect(await about()).toEqual([]);
  });

  it('leave a line in the history of the document without what was said', async () => {
    const { id } = await written(reviewer);
    await editor.post(`/api/comments/${id}/resolve`, {});
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { and: [{ about: { equals: 'pages' } }, { document: { equals: page } }] },
      sort: 'id',
    });
    expect(docs.slice(-2)).toMatchObject([
      { action: 'commented', who: 'Test reviewer', title: 'A page', note: null },
      { action: 'commented', who: 'Test editor', note: 'resolved' },
    ]);
    expect(JSON.stringify(docs)).not.toContain('Says who?');
  });
});
