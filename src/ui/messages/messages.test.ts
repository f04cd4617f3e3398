import { describe, expect, it } from 'vitest';

import { locales } from '@/core/locales';

import { messagesFor } from './messages-for';

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
    : [[path, value]];

describe('messages', () => {
  it.each(locales)('leaves no word of %s empty', (locale) => {
    const empty = leaves(messagesFor(locale)).filter(([, value]) => value === '');
    expect(empty).toEqual([]);
  });

  it('says something else in Spanish than in English', () => {
    const english = new Map(leaves(messagesFor('en')));
    const same = leaves(messagesFor('es')).filter(
      ([path, value]) => typeof value === 'string' && value === english.get(path),
    );
    expect(same).toEqual([]);
  });
});
