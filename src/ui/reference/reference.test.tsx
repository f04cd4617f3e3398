import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { CitationMark } from './citation-mark';
import { DownloadLinks } from './download-links';
import { downloads } from './download-links.fixtures';
import { foldRanges } from './fold-ranges';
import { ReferenceList } from './reference-list';
import { perineuralReferences } from './reference-list.fixtures';

const render = renderToStaticMarkup;

describe('foldRanges', () => {
  it.each([
    [[3, 1, 2, 7], '1-3 7-7'],
    [[1, 2], '1-1 2-2'],
    [[5, 5], '5-5'],
    [[], ''],
  ])('folds %j', (numbers, expected) => {
    const folded = foldRanges(numbers).map(({ from, to }) => `${String(from)}-${String(to)}`);
    expect(folded.join(' ')).toBe(expected);
  });
});

describe('citation mark', () => {
  it('links the ends of a range to the list, named for screen readers', () => {
    const html = render(<CitationMark locale="en" numbers={[1, 2, 3, 7]} id="cite-1" />);
    expect(html.replace(/<[^>]*>/g, '')).toBe('1–3,7');
    expect(html).toContain('<a href="#ref-1" aria-label="References 1 to 3">1</a>');
    expect(html).toContain('<a href="#ref-3" aria-label="Reference 3">3</a>');
    expect(html).toContain('id="cite-1"');
  });

  it.each([
    ['raised', null, 'Pain1–3,7'],
    ['raised', 'p. 12', 'Pain1–3,7(p. 12)'],
    ['parentheses', null, 'Pain (1–3,7)'],
    ['brackets', 'p. 12', 'Pain [1–3,7, p. 12]'],
  ] as const)('stands %s, with the place %s', (form, locator, expected) => {
    const html = render(
      <>
        Pain
        <CitationMark locale="en" numbers={[1, 2, 3, 7]} form={form} locator={locator} id="cite-1" />
      </>,
    );
    expect(html.replace(/<[^>]*>/g, '')).toBe(expected);
    expect(html.includes('<sup')).toBe(form === 'raised');
    expect(html).toContain('id="cite-1"');
  });
});

describe('reference list', () => {
  const html = render(<ReferenceList locale="en" items={perineuralReferences} />);

  it('numbers its entries, links identifiers and leads back to the text', () => {
    expect(html).toContain('<li id="ref-1">');
    expect(html).toContain('href="https://doi.org/10.1002/ana.25332"');
    expect(html).toContain('↩ <a href="#cite-1" aria-label="Back to the text 1">1</a>');
    expect(html).toContain('<a href="#cite-2" aria-label="Back to the text 2">2</a>');
  });

  it('keeps the numbers of the text when an entry is missing', () => {
    const later = render(<ReferenceList locale="en" items={perineuralReferences.slice(1)} />);
    expect(later).toContain('<li id="ref-2" value="2">');
  });

  it('leads back to every place, and to twelve at most', () => {
    const waysBack = (count: number) => {
      const citedFrom = Array.from({ length: count }, (_, index) => `c${index + 1}`);
      const items = perineuralReferences.slice(0, 1).map((item) => ({ ...item, citedFrom }));
      return render(<ReferenceList locale="en" items={items} />).match(/href="#c/g)?.length ?? 0;
    };
    expect([0, 1, 7, 20].map(waysBack)).toEqual([0, 1, 7, 12]);
  });

  it('shows a single way back as an arrow', () => {
    const items = perineuralReferences.slice(0, 1).map((item) => ({ ...item, citedFrom: ['c1'] }));
    expect(render(<ReferenceList locale="es" items={items} />)).toContain(
      '<a href="#c1" aria-label="Volver al texto 1">↩</a>',
    );
  });

  it('labels animal work, registry differences, retraction and conflicts', () => {
    for (const words of ['Animal study', 'Differs from the registry', 'Retracted', 'works at a clinic']) {
      expect(html).toContain(words);
    }
  });
});

describe('download links', () => {
  it('say in the language of the page what is downloaded, and are saved instead of opened', () => {
    const one = render(<DownloadLinks locale="en" links={downloads} scope="one" />);
    const all = render(<DownloadLinks locale="es" links={downloads} scope="all" />);
    expect(one).toContain('Download the citation as');
    expect(all).toContain('Descargar todas las citas en');
    expect(one).toContain('<a href="/api/references/1/export?format=ris" download="" rel="nofollow">RIS</a>');
  });
});
