import { expect, it } from 'vitest';

import { foldRepeated } from './activity';

const event = { at: '2026-11-22T10:00:00.000Z', who: 'Ana', action: 'saved-draft', about: 'faqs', document: 3 };

it('tells what was done again and again once, with the latest moment', () => {
  const events = [
    { ...event, at: '2026-11-22T10:03:00.000Z' },
    { ...event, at: '2026-11-22T10:02:00.000Z' },
    event,
    { ...event, who: 'Ben' },
    event,
  ];
  expect(foldRepeated(events)).toMatchObject([
    { who: 'Ana', at: '2026-11-22T10:03:00.000Z', times: 3 },
    { who: 'Ben', times: 1 },
    { who: 'Ana', times: 1 },
  ]);
});

it('keeps apart what is not the same', () => {
  const others = [{ action: 'published' }, { about: 'pages' }, { document: 4 }, { document: null }];
  for (const other of others) expect(foldRepeated([event, { ...event, ...other }])).toHaveLength(2);
  const ofSettings = { ...event, about: 'navigation' };
  expect(
    foldRepeated([
      { ...ofSettings, document: null },
      { ...ofSettings, document: undefined },
    ]),
  ).toMatchObject([{ times: 2 }]);
});
