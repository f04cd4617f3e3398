import { describe, expect, it } from 'vitest';

import type { Page } from '@/payload-types';

import { updatesOf } from './updates';

const document = {
  id: 7,
  title: 'Privacy',
  summary: 'What we keep.',
  createdAt: '2026-05-01T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  governance: {
    reviewedOn: '2026-10-20T12:00:00.000Z',
    changeNote: 'Shorter.',
    corrections: [{ id: 'row-1', on: '2026-10-25T12:00:00.000Z', text: 'It said ten years.' }],
  },
} as unknown as Page;

const page = { key: 'pages:7', title: 'Privacy', href: '/privacy', document };

describe('updatesOf', () => {
  it('reports the last full review, not the last saving, and every correction', () => {
    expect(updatesOf({ page, author: 'Dana Example' })).toEqual([
      {
        key: 'pages:7',
        kind: 'page',
        title: 'Privacy',
        href: '/privacy',
        author: 'Dana Example',
        summary: 'What we keep. Shorter.',
        published: '2026-05-01T08:00:00.000Z',
        updated: '2026-10-20T12:00:00.000Z',
      },
      {
        key: 'pages:7:correction:row-1',
        kind: 'correction',
        title: 'Privacy',
        href: '/privacy',
        author: 'Dana Example',
        summary: 'It said ten years.',
        published: '2026-10-25T12:00:00.000Z',
        updated: '2026-10-25T12:00:00.000Z',
      },
    ]);
  });

  it('dates a page that was reviewed before it came out by its first publication', () => {
    const early = { ...document, governance: { ...document.governance, reviewedOn: '2026-04-01T12:00:00.000Z' } };
    expect(updatesOf({ page: { ...page, document: early }, author: null })[0]?.updated).toBe(
      '2026-05-01T08:00:00.000Z',
    );
  });
});
