import { describe, expect, it } from 'vitest';

import { cite, h2, p, richText, ul } from '@/core/rich-text/build';

import { checkDocument } from './document';

const rulesIn = (document: object) =>
  checkDocument({ document, locale: 'en' }).map(({ rule, path }) => `${path} ${rule}`);

describe('a document', () => {
  it('is checked in every text field, and told where', () => {
    const document = {
      slug: 'we-guarantee-relief',
      summary: 'We guarantee relief.',
      steps: [{ title: 'First step', text: 'It is completely safe.' }],
      meta: { description: 'A cure for arthritis.' },
    };
    expect(rulesIn(document)).toEqual(['summary guarantee', 'steps.0.text absolute-safety', 'meta.description cure']);
  });

  it('knows the node and the offset of a finding in rich text', () => {
    const document = { body: richText(h2('What it is'), p('It helps some people. ', 'We guarantee it.')) };
    const [finding] = checkDocument({ document, locale: 'en' });
    expect(finding).toMatchObject({ path: 'body', excerpt: 'guarantee', node: { path: [1, 1], offset: 3 } });
    expect(finding?.text.slice(finding.start, finding.end)).toBe('guarantee');
  });

  it('counts citations of the editor and the sources of a row', () => {
    const sentence = 'Studies show less pain at six months';
    expect(rulesIn({ body: richText(p(`${sentence}.`)) })).toEqual(['body studies-show']);
    expect(rulesIn({ body: richText(p(sentence, cite([3]), '.')) })).toEqual([]);
    expect(rulesIn({ effects: [{ effect: 'Complications are extremely rare' }] })).toEqual([
      'effects.0.effect uncited-rarity',
    ]);
    expect(rulesIn({ effects: [{ effect: 'Complications are extremely rare', sources: [3] }] })).toEqual([]);
  });

  it('reads the items of a list under the line that introduces them', () => {
    const document = { body: richText(p('We do not promise:'), ul('a cure for arthritis', 'guaranteed relief')) };
    expect(rulesIn(document)).toEqual([]);
  });

  it('holds numbers in different fields against each other', () => {
    const document = {
      aftercare: 'Soreness lasts one to three days.',
      faq: 'The area stays sore for two to three weeks.',
    };
    expect(rulesIn(document)).toEqual(['faq contradictory-numbers']);
  });
});
