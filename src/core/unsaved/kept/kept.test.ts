import type { ClientField } from 'payload';
import { beforeEach, describe, expect, it } from 'vitest';

import { h2, p, richText } from '../../rich-text/build';
import { changesBetween, valueAt, withChanges } from './changes';
import { listFormFields } from './form-fields';
import { dropExpired, forgetUser, keep, keyFor, listKept, type Place } from './store';
import { plainWords } from './words';

const form = [
  { type: 'ui', name: 'unsaved' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Content', fields: [{ type: 'text', name: 'title', label: 'Title' }] },
      { name: 'seo', label: 'Search', fields: [{ type: 'text', name: 'metaTitle', label: { en: 'Title there' } }] },
    ],
  },
  { type: 'row', fields: [{ type: 'array', name: 'keyPoints', fields: [{ type: 'text', name: 'point' }] }] },
  { type: 'group', name: 'review', label: 'Review', fields: [{ type: 'date', name: 'due', label: 'Due' }] },
  { type: 'text', name: 'secret', admin: { hidden: true } },
  { type: 'date', name: 'updatedAt' },
] as unknown as ClientField[];

const fields = listFormFields(form);

describe('the fields of a form', () => {
  it('are what somebody can fill in, by the names that stand there', () => {
    expect(fields).toEqual([
      { path: 'title', label: 'Title' },
      { path: 'seo.metaTitle', label: 'Search › Title there' },
      { path: 'keyPoints', label: 'Key points' },
      { path: 'review.due', label: 'Review › Due' },
    ]);
  });
});

describe('changes', () => {
  const before = { title: 'A', seo: { metaTitle: 'B' }, keyPoints: [{ id: '1', point: 'C' }], review: { due: null } };

  it('are found in fields, groups and lists, and say what was there before', () => {
    const after = { ...before, seo: { metaTitle: 'X' }, keyPoints: [{ id: '1', point: 'C' }, { point: 'D' }] };
    expect(changesBetween({ fields, before, after })).toEqual([
      { path: 'seo.metaTitle', from: 'B', to: 'X' },
      { path: 'keyPoints', from: before.keyPoints, to: after.keyPoints },
    ]);
  });

  it('are not an empty field spelled otherwise, or a row with another number', () => {
    const after = { ...before, review: { due: '' }, keyPoints: [{ id: '2', point: 'C' }] };
    expect(changesBetween({ fields, before, after })).toEqual([]);
  });

  it('go on top of another state without touching the rest', () => {
    const there = { title: 'By others', seo: { metaTitle: 'B', description: 'kept' } };
    const mine = [
      { path: 'seo.metaTitle', from: 'B', to: 'X' },
      { path: 'review.due', from: null, to: '2027-01-01' },
    ];
    expect(withChanges(there, mine)).toEqual({
      title: 'By others',
      seo: { metaTitle: 'X', description: 'kept' },
      review: { due: '2027-01-01' },
    });
    expect(there.seo.metaTitle).toBe('B');
    expect(valueAt(there, 'review.due')).toBeUndefined();
  });
});

class FakeStorage implements Storage {
  private entries = new Map<string, string>();
  constructor(private room = Infinity) {}
  get length(): number {
    return this.entries.size;
  }
  key = (at: number): string | null => [...this.entries.keys()][at] ?? null;
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  removeItem = (key: string): void => void this.entries.delete(key);
  clear = (): void => this.entries.clear();
  setItem = (key: string, value: string): void => {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  };
}

describe('what a browser keeps', () => {
  const place: Place = { user: 1, document: 'collections/pages/3', locale: 'en' };
  const changes = [{ path: 'title', from: 'A', to: 'B' }];
  let storage: FakeStorage;

  const add = (of: Place, session: string, at: string) => keep(storage, { key: keyFor(of, session), at, changes });

  beforeEach(() => {
    storage = new FakeStorage();
  });

  it('belongs to one person, one document and one language; the newest comes first', () => {
    add(place, 'a', '2026-11-20T10:00:00.000Z');
    add(place, 'b', '2026-11-21T10:00:00.000Z');
    add({ ...place, user: 11 }, 'c', '2026-11-21T10:00:00.000Z');
    add({ ...place, document: 'collections/pages/33' }, 'd', '2026-11-21T10:00:00.000Z');
    add({ ...place, locale: 'es' }, 'e', '2026-11-21T10:00:00.000Z');
    expect(listKept(storage, place)).toEqual([
      { key: keyFor(place, 'b'), at: '2026-11-21T10:00:00.000Z', changes },
      { key: keyFor(place, 'a'), at: '2026-11-20T10:00:00.000Z', changes },
    ]);
  });

  it('goes when its person signs out, and only theirs', () => {
    add(place, 'a', '2026-11-21T10:00:00.000Z');
    add({ ...place, user: 11 }, 'b', '2026-11-21T10:00:00.000Z');
    forgetUser(storage, 1);
    expect(listKept(storage, place)).toEqual([]);
    expect(listKept(storage, { ...place, user: 11 })).toHaveLength(1);
  });

  it('goes after a week, as does what cannot be read; what others store stays', () => {
    add(place, 'old', '2026-11-14T09:59:00.000Z');
    add(place, 'new', '2026-11-14T10:01:00.000Z');
    storage.setItem(keyFor(place, 'broken'), '{');
    storage.setItem('theme', 'dark');
    dropExpired(storage, new Date('2026-11-21T10:00:00.000Z'));
    expect(listKept(storage, place).map(({ key }) => key)).toEqual([keyFor(place, 'new')]);
    expect(storage.length).toBe(2);
    expect(storage.getItem('theme')).toBe('dark');
  });

  it('says when there is no room', () => {
    storage = new FakeStorage(10);
    expect(add(place, 'a', '2026-11-21T10:00:00.000Z')).toBe(false);
  });
});

describe('plain words', () => {
  it('are those of a text, paragraph by paragraph', () => {
    expect(plainWords(richText(h2('A heading'), p('One.'), p('Two.')))).toBe('A heading One. Two.');
  });

  it('are those of rows, without what the system keeps in them', () => {
    expect(
      plainWords([
        { id: 'x1', point: 'Sit.' },
        { id: 'x2', point: 'Stay.', weight: 2 },
      ]),
    ).toBe('Sit. · Stay. · 2');
  });

  it('are short', () => {
    expect(plainWords('a '.repeat(500)).length).toBeLessThan(420);
    expect(plainWords(false)).toBe('no');
    expect(plainWords(null)).toBe('');
  });
});
