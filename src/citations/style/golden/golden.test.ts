import { describe, expect, it } from 'vitest';

import { createCiteproc } from '../../../../tests/support/citeproc';
import type { CslItem } from '../../csl-item';
import type { Segment } from '../parts/segments';
import { type CitationStyle, citationStyles, formatCitation } from '../styles';
import { articles } from './articles';
import { differences } from './differences';
import { names } from './names';
import { works } from './works';

const items: Record<string, CslItem> = { ...articles, ...names, ...works };

/** An entry as `text with *italics*`. */
const toMarked = (segments: Segment[]): string =>
  segments.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

describe.each(Object.keys(citationStyles) as CitationStyle[])('the official style and ours, %s', (style) => {
  const formatOfficially = createCiteproc(style);

  it.each(Object.keys(items))('%s', (name) => {
    const item = items[name] as CslItem;
    const official = formatOfficially(item);
    const ours = toMarked(formatCitation({ item, style }));
    const difference = differences.find((one) => one.item === name && one.styles.includes(style));
    // A difference that the official style has taken up is not one any more, and fails here too.
    if (difference !== undefined) expect(official).toContain(difference.theirs);
    expect(ours).toBe(difference ? official.replace(difference.theirs, difference.ours) : official);
  });
});

it('names every deliberate difference of an item that is there, once', () => {
  const keys = differences.flatMap(({ item, styles }) => styles.map((style) => `${style}: ${item}`));
  expect(new Set(keys).size).toBe(keys.length);
  expect(differences.filter(({ item }) => !(item in items))).toEqual([]);
});
