import { describe, expect, it } from 'vitest';

import { bold, linkTo, p, richText } from '@/core/rich-text/build';

import { fieldsWithForwardLinks, forwardLink, withoutForwardLinks } from './forward-links';
import { createDirectory } from './lookup';

describe('forward links', () => {
  it('leaves out fields and list entries that point forward, and nothing else', () => {
    expect(
      withoutForwardLinks({
        one: forwardLink,
        many: [1, forwardLink, 3],
        rows: [{ name: 'A', therapy: forwardLink }],
        empty: null,
      }),
    ).toEqual({ many: [1, 3], rows: [{ name: 'A' }], empty: null });
  });

  it('leaves out a whole link of a text and keeps the words around it', () => {
    const body = richText(p('Read ', linkTo('this page', 'faqs', forwardLink), ' or ', bold('ask')));
    expect(withoutForwardLinks({ body })).toEqual({ body: richText(p('Read ', ' or ', bold('ask'))) });
  });

  it('names the fields to write again', () => {
    expect(fieldsWithForwardLinks({ title: 'A', related: [1], therapies: [{ id: forwardLink }] })).toEqual([
      'therapies',
    ]);
  });
});

describe('directory', () => {
  const directory = createDirectory([
    { collection: 'faqs', key: 'early' },
    { collection: 'faqs', key: 'late' },
  ]);

  it('tells what is written from what comes later', () => {
    directory.remember({ collection: 'faqs', key: 'early' }, 5);
    const { data, missing } = directory.read((id) => [id('faqs', 'early'), id('faqs', 'late')]);
    expect(data).toEqual([5, forwardLink]);
    expect(missing).toEqual(['faqs/late']);
    expect(() => directory.idOf('faqs', 'late')).toThrow('faqs/late is not written yet');
  });

  it('refuses a key that no fixture has', () => {
    expect(() => directory.read((id) => id('faqs', 'misspelt'))).toThrow('There is no fixture faqs/misspelt.');
  });
});
