import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';

import { actorOf } from './actor';
import { changedFields } from './changed-fields';
import { asAction, nameAction } from './name-action';
import { describeEvent } from './sentence';

const fields = [
  { type: 'text', name: 'name' },
  { type: 'richText', name: 'body' },
  { type: 'relationship', name: 'clinic' },
  { type: 'relationship', name: 'faqs', hasMany: true },
  { type: 'array', name: 'effects', flattenedFields: [{ type: 'text', name: 'effect' }] },
  { type: 'group', name: 'governance', flattenedFields: [{ type: 'date', name: 'reviewedOn' }] },
  { type: 'text', name: 'searchText', admin: { hidden: true } },
  { type: 'text', name: 'sentence', virtual: true },
] as unknown as FlattenedField[];

const before = {
  name: 'One',
  clinic: 3,
  faqs: [1, 2],
  effects: [{ id: 'a', effect: 'Soreness' }],
  governance: { reviewedOn: '2026-01-01' },
};

describe('changedFields', () => {
  const changed = (after: object) => changedFields({ fields, before, after: { ...before, ...after } });

  it('names what differs, in groups by its path', () => {
    expect(changed({ name: 'Two', governance: { reviewedOn: '2026-02-01' } })).toEqual([
      'name',
      'governance.reviewedOn',
    ]);
    expect(changed({ effects: [{ id: 'a', effect: 'Bruise' }] })).toEqual(['effects']);
    expect(changed({ faqs: [2, 1] })).toEqual(['faqs']);
    expect(changed({ governance: null })).toEqual(['governance.reviewedOn']);
  });

  it('is silent about what means the same', () => {
    expect(changed({ clinic: { id: 3, name: 'Riverside', updatedAt: '2026' } })).toEqual([]);
    expect(changed({ effects: [{ id: 'b', effect: 'Soreness' }], body: null, updatedAt: 'now' })).toEqual([]);
    expect(changed({ searchText: 'x', sentence: 'y' })).toEqual([]);
  });
});

describe('nameAction', () => {
  const base = { operation: 'update', context: {}, isDraftSave: false, wasPublished: false, isRestore: false } as const;
  const draft = { ...base, isDraftSave: true };
  const review = (state: string) => ({ _status: 'draft', review: { state } });

  it('says first what patients see', () => {
    expect(nameAction({ ...base, before: {}, after: { _status: 'published', review: { state: 'approved' } } })).toBe(
      'published',
    );
    expect(nameAction({ ...base, wasPublished: true, before: {}, after: { _status: 'draft' } })).toBe('unpublished');
    expect(nameAction({ ...draft, wasPublished: true, before: {}, after: { _status: 'draft' } })).toBe('saved-draft');
    expect(nameAction({ ...base, before: {}, after: { deletedAt: '2026', _status: 'published' } })).toBe('trashed');
  });

  it.each([
    ['draft', 'in-review', 'review-requested'],
    ['in-review', 'approved', 'approved'],
    ['in-review', 'changes-requested', 'changes-requested'],
    ['approved', 'draft', 'review-reopened'],
    ['draft', 'draft', 'saved-draft'],
  ])('names the step of a review from %s to %s', (was, is, action) => {
    expect(nameAction({ ...draft, before: review(was), after: review(is) })).toBe(action);
  });

  it('notices a finding that was overridden, and believes a caller who knows better', () => {
    const [was, is] = [{ claimOverrides: [] }, { claimOverrides: [{}], _status: 'draft' }];
    expect(nameAction({ ...draft, before: was, after: is })).toBe('override');
    expect(nameAction({ ...draft, context: asAction('imported'), before: was, after: is })).toBe('imported');
  });
});

describe('actorOf', () => {
  const from = (referer: string) => actorOf({ payloadAPI: 'REST', headers: new Headers({ referer }) }).origin;

  it('tells the admin from other callers', () => {
    expect(from('http://localhost:3000/admin/collections/faqs/1')).toBe('admin');
    expect(from('http://localhost:3000/administration')).toBe('rest');
    expect(actorOf({ payloadAPI: 'GraphQL' }).origin).toBe('graphql');
    expect(actorOf({})).toEqual({ who: 'The system', account: null, role: null, origin: 'program' });
  });
});

describe('describeEvent', () => {
  it('is a sentence', () => {
    const who = 'Editor Demo';
    expect(describeEvent({ who, action: 'published', title: 'Riverside · $485', fields: ['min', 'max'] })).toBe(
      'Editor Demo published “Riverside · $485”, 2 fields.',
    );
    expect(describeEvent({ who, action: 'signed-in', title: who })).toBe('Editor Demo signed in.');
    expect(describeEvent({ who, action: 'role-changed', title: 'Ana', note: 'viewer → editor' })).toBe(
      'Editor Demo changed the role of “Ana” (viewer → editor).',
    );
  });
});
