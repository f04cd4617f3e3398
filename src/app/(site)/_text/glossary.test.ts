import { describe, expect, it } from 'vitest';

import { bold, h2, link, p, richText } from '@/core/rich-text/build';
import type { RichTextState } from '@/core/rich-text/state';

import { placeTerms } from './glossary';

/** The builders make plain objects; Lexical's own type is narrower than JSON can say. */
const stateOf = (value: ReturnType<typeof richText>): RichTextState => value;

const term = (name: string, ...aliases: string[]) => ({
  slug: name.toLowerCase(),
  term: name,
  definition: `What ${name} means.`,
  aliases,
});

const terms = [term('Fascia'), term('Tendon', 'Tendons'), term('Dextrose'), term('GRADE (certainty)')];

const words = (about: string, ...texts: ReturnType<typeof richText>[]): string[] =>
  [...placeTerms({ texts: texts.map(stateOf), terms, about })].flatMap(([node, found]) =>
    found.map(({ start, end }) => (node.text ?? '').slice(start, end)),
  );

describe('words of the glossary in a text', () => {
  it('are explained the first time, as they are written there', () => {
    const text = richText(p('Two tendons in a fascia. The tendon again.'));
    expect(words('', text, richText(p('One fascia more.')))).toEqual(['tendons', 'fascia']);
  });

  it('are whole words', () => {
    expect(words('', richText(p('Fasciae and tendonitis, and a non-dextrose fluid.')))).toEqual([]);
    expect(words('', richText(p('By GRADE (certainty).')))).toEqual(['GRADE (certainty)']);
  });

  it('are left alone in headings, links and bold words', () => {
    const text = richText(h2('Fascia'), p(link('tendon', 'https://example.org'), bold('Dextrose. ')), p('A tendon.'));
    expect(words('', text)).toEqual(['tendon']);
  });

  it('are not explained on the page that is about them', () => {
    expect(words('Dextrose prolotherapy', richText(p('Dextrose in a fascia.')))).toEqual(['fascia']);
  });

  it('are explained inside blocks too, and not too many of them', () => {
    const many = Array.from({ length: 20 }, (_, index) => term(`Word${index}`));
    const text = stateOf(richText(p(many.map((each) => each.term).join(' and '))));
    const found = [...placeTerms({ texts: [text], terms: many, about: '' }).values()].flat();
    expect(found).toHaveLength(6);
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});
