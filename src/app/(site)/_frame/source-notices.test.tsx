import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { SourceNotices } from './source-notices';

const cited = [
  { number: 1, updateStatus: 'none' },
  { number: 2, updateStatus: 'retracted' },
  { number: 3, updateStatus: 'corrected' },
  { number: 4, updateStatus: 'concern' },
  { number: 7, updateStatus: 'retracted' },
] as const;

test('a page that cites retracted papers says so first, and leads to their entries', () => {
  const html = renderToStaticMarkup(<SourceNotices references={[...cited]} locale="en" />);
  const text = html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
  expect(text).toContain('cites a study that has been retracted. Do not rely on it: Reference 2 , Reference 7');
  expect(text).toContain('expressed concern: Reference 4');
  expect(html.match(/href="#ref-\d"/gu)).toEqual(['href="#ref-2"', 'href="#ref-7"', 'href="#ref-4"']);
});

test('a page whose sources stand, corrected or not, says nothing', () => {
  const standing = cited.filter(({ updateStatus }) => updateStatus === 'none' || updateStatus === 'corrected');
  expect(renderToStaticMarkup(<SourceNotices references={standing} locale="es" />)).toBe('');
});
