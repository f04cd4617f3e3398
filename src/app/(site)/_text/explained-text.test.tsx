import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { ExplainedText } from './explained-text';

const explain = (text: string, ...words: string[]): string =>
  renderToStaticMarkup(
    <ExplainedText
      text={text}
      locale="en"
      explained={words.map((word) => {
        const start = text.indexOf(word);
        return { start, end: start + word.length, term: { slug: word, term: word, definition: '', aliases: [] } };
      })}
    />,
  ).replace(/<span class="term-meaning".*?<\/span><\/span>/gu, '');

const term = ({ word, before = '', after = '' }: { word: string; before?: string; after?: string }): string =>
  `<span class="term">${before}<button type="button" popoverTarget="term-${word}">${word}</button>${after}</span>`;

describe('a word that is explained', () => {
  it('keeps the signs beside it on its line, and the words around it outside', () => {
    expect(explain('Bones (tendons), and more.', 'tendons')).toBe(
      `Bones ${term({ word: 'tendons', before: '(', after: '),' })} and more.`,
    );
    expect(explain('It is a tendon.', 'tendon')).toBe(`It is a ${term({ word: 'tendon', after: '.' })}`);
  });

  it('shares the sign with the one beside it', () => {
    expect(explain('A ligament/tendon.', 'ligament', 'tendon')).toBe(
      `A ${term({ word: 'ligament', after: '/' })}${term({ word: 'tendon', after: '.' })}`,
    );
  });
});
