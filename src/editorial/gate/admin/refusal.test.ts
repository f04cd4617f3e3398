import { expect, it } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { isChangedSince, readRefusal } from './refusal';

const data = { summary: '', steps: [{ text: 'Lie down.' }], body: richText(p('We guarantee it.')) };

const refuse = (errors: object[]) => readRefusal({ answer: { errors: [{ data: { errors } }] }, data });

it('reads what a publication is refused for, and nothing from any other answer', () => {
  expect(
    refuse([{ path: 'summary', label: 'Summary', message: 'Write it.' }, { path: 'slug', message: 'Too long.' }, {}]),
  ).toMatchObject([
    { path: 'summary', label: 'Summary', message: 'Write it.' },
    { path: 'slug', label: 'slug', message: 'Too long.' },
  ]);
  for (const answer of [null, {}, { errors: [] }, { errors: [{ message: 'No.' }] }])
    expect(readRefusal({ answer, data })).toEqual([]);
});

it('knows which of these fields somebody has changed since', () => {
  const refused = refuse(
    ['summary', 'steps.0.text', 'body.root.children.0', 'team.lead'].map((path) => ({ path, message: 'Mend it.' })),
  );
  const changed = (now: object) =>
    refused.filter((one) => isChangedSince({ refused: one, data: now })).map(({ path }) => path);
  expect(changed({ ...data })).toEqual([]);
  expect(changed({ ...data, other: 'Words' })).toEqual([]);
  expect(changed({ ...data, summary: 'Rest.' })).toEqual(['summary']);
  expect(changed({ ...data, steps: [{ text: 'Sit.' }] })).toEqual(['steps.0.text']);
  expect(changed({ ...data, body: richText(p('It may help.')) })).toEqual(['body.root.children.0']);
});
