import { expect, test } from 'vitest';

import type { Check } from '@/citations/check/check-reference';
import type { UpdateKind, UpdateNotice } from '@/citations/registry/types';

import { settleCheck } from './settle';
import type { Standing } from './stored';

const now = new Date('2026-03-04T05:06:07.000Z');

const check: Check = {
  verdict: 'verified',
  differences: [],
  offers: [],
  updates: [],
  registries: ['crossref', 'pubmed'],
  failures: [],
  note: 'Agrees.',
};

const before: Standing = { verification: 'unchecked', updateStatus: 'none' };

const notice = (kind: UpdateKind, registry: UpdateNotice['registry']): UpdateNotice => ({
  kind,
  registry,
  date: null,
  doi: `10.1234/${kind}`,
  pmid: null,
});

test('a verdict is kept with its day', () => {
  expect(settleCheck({ before, check, now })).toMatchObject({
    verification: 'verified',
    checkedOn: '2026-03-04T12:00:00.000Z',
    lastTriedOn: now.toISOString(),
    verificationNote: 'Agrees.',
  });
});

test('without a verdict nothing but the note and the day of the try is written', () => {
  const settled = settleCheck({ before, check: { ...check, verdict: null, registries: [] }, now });
  expect(Object.keys(settled).sort()).toEqual(['lastTriedOn', 'updateStatus', 'updates', 'verificationNote']);
});

test('being told to wait is no try', () => {
  const refused = { status: 'refused', registry: 'pubmed', message: 'Wait.', retryAt: null } as const;
  expect(settleCheck({ before, check: { ...check, failures: [refused] }, now })).not.toHaveProperty('lastTriedOn');
});

test('the gravest notice decides the status', () => {
  const updates = [notice('correction', 'crossref'), notice('retraction', 'pubmed')];
  expect(settleCheck({ before, check: { ...check, updates }, now }).updateStatus).toBe('retracted');
});

test('notices of a registry that said nothing stay, those of one that answered are its own', () => {
  const known = { ...before, updateStatus: 'concern' as const, updates: [notice('concern', 'pubmed')] };
  const byCrossref = settleCheck({ before: known, check: { ...check, registries: ['crossref'] }, now });
  expect(byCrossref).toMatchObject({ updateStatus: 'concern', updates: known.updates });
  expect(settleCheck({ before: known, check, now })).toMatchObject({ updateStatus: 'none', updates: [] });
});

test('what an editor set above the notices stays', () => {
  const byHand = { ...before, updateStatus: 'retracted' as const, updates: [notice('correction', 'pubmed')] };
  expect(settleCheck({ before: byHand, check, now }).updateStatus).toBe('retracted');
});
