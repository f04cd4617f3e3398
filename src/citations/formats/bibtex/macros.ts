import { monthMacros } from '../dates';
import type { Chunk } from '../split/chunk';
import { type Macros, scanBibtex } from './scan';

/** Abbreviations that the text defines with `@string`, and the months, which every file has. */
export const readMacros = (chunks: Chunk[]): Macros => {
  const macros = new Map(monthMacros.map((month) => [month, month]));
  for (const chunk of chunks) {
    if (chunk.kind !== 'bibtex' || !/^\s*@\s*string\b/iu.test(chunk.source.slice(0, 40))) continue;
    for (const { tag, value } of scanBibtex({ source: chunk.source, macros }).fields) macros.set(tag, value);
  }
  return macros;
};
