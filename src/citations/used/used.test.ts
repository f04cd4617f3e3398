import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';

import { block, cite, h2, link, p, richText, ul } from '@/core/rich-text/build';
import type { RichTextState } from '@/core/rich-text/state';

import { placesInDocument } from './places-in-document';
import { placesInText } from './places-in-text';
import { sentenceAt } from './sentence';

const at = (text: string, locale: 'en' | 'es' | null = 'en') =>
  sentenceAt({ text: text.replace('|', ''), offset: text.indexOf('|'), locale });

describe('the sentence of a citation', () => {
  it.each([
    ['First one. The second one.| A third.', 'The second one.'],
    ['First one. The second| one. A third.', 'The second one.'],
    ['First one. | A second.', 'First one.'],
    ['Pain fell by 2.5 points in 3 weeks.|', 'Pain fell by 2.5 points in 3 weeks.'],
    ['|Only one.', 'Only one.'],
    ['¿Ayuda? Un poco.|', 'Un poco.'],
    ['|', ''],
  ])('%s', (text, sentence) => {
    expect(at(text)).toBe(sentence);
  });
});

type Anything = { blockType: string; [field: string]: unknown };

const text = richText(
  h2('A heading'),
  p(
    'Nothing here. It helped ',
    link('some people', 'https://example.org'),
    '.',
    cite([3, 4], { locator: 'p. 2' }),
    ' Others not.',
  ),
  ul(['In a list.', cite([4], { supports: 'the list' })], 'No source.'),
  block<Anything>({ blockType: 'callout', prose: richText(p('Inside a callout.', cite([3]))) }),
  block<Anything>({ blockType: 'studyCard', reference: 3, result: 'It was small.' }),
) as unknown as RichTextState;

describe('places in a text', () => {
  const find = (reference: number) => placesInText({ text, reference, locale: 'en', trail: ['Answer'] });

  it('are its sentences, and those inside blocks', () => {
    expect(find(3)).toEqual([
      { field: 'Answer', locale: 'en', sentence: 'It helped some people.', locator: 'p. 2', supports: null },
      { field: 'Answer › Callout', locale: 'en', sentence: 'Inside a callout.', locator: null, supports: null },
      { field: 'Answer › Study card', locale: 'en', sentence: 'It was small.', locator: null, supports: null },
    ]);
  });

  it('say what they cite for', () => {
    expect(find(4).map(({ sentence, supports }) => [sentence, supports])).toEqual([
      ['It helped some people.', null],
      ['In a list.', 'the list'],
    ]);
    expect(find(5)).toEqual([]);
  });
});

describe('places in a document', () => {
  const sources = { type: 'relationship', name: 'sources', label: 'Sources', relationTo: 'references' };
  const effect = { type: 'text', name: 'effect', label: 'Effect', localized: true };
  const fields = [
    { type: 'richText', name: 'answer', label: 'Answer', localized: true },
    { type: 'array', name: 'effects', label: 'Effects', flattenedFields: [effect, sources] },
    { ...sources, name: 'cites' },
  ] as unknown as FlattenedField[];

  it('are found in every language and in source fields, with the words of the row', () => {
    const data = {
      answer: { en: richText(p('A little.', cite([3]))), es: richText(p('Un poco.', cite([3]))) },
      effects: [{ effect: { en: 'None' } }, { effect: { en: 'Soreness', es: 'Dolor' }, sources: [3] }],
      cites: [3],
    };
    expect(placesInDocument({ fields, data, reference: 3 }).map((place) => Object.values(place).slice(0, 3))).toEqual([
      ['Answer', 'en', 'A little.'],
      ['Answer', 'es', 'Un poco.'],
      ['Effects 2 › Sources', null, 'Soreness'],
    ]);
  });
});
