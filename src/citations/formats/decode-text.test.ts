import { expect, test } from 'vitest';

import { decodeText } from './decode-text';

const title = 'Ménière – “Ödem”';
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer);

test('UTF-8 with and without a byte order mark', () => {
  const bytes = new TextEncoder().encode(title);
  expect(decodeText(bytes)).toBe(title);
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe(title);
});

test('UTF-8 that is cut off within a character stays UTF-8', () => {
  const bytes = new TextEncoder().encode('Ménière é');
  expect(decodeText(bytes.slice(0, -1))).toBe('Ménière ');
});

test('UTF-16 of either order', () => {
  const little = utf16(`\ufeff${title}`);
  const big = little.map((_, index) => little[index % 2 === 0 ? index + 1 : index - 1] ?? 0);
  expect([decodeText(little), decodeText(big)]).toEqual([title, title]);
});

test('anything else is Windows-1252, which holds Latin-1', () => {
  const bytes = [0x4d, 0xe9, 0x6e, 0x69, 0xe8, 0x72, 0x65, 0x20, 0x96, 0x20, 0x93, 0xd6, 0x64, 0x65, 0x6d, 0x94];
  expect(decodeText(new Uint8Array(bytes))).toBe(title);
});
