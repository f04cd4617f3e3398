import type { Locale } from '@/core/locales';
import { isRichTextState, nodesOf, type RichTextNode, type RichTextState } from '@/core/rich-text/state';

import { referenceKeys } from '../collect-references';
import { joinTrail, type Place, shorten } from './place';
import { lineOf, sentenceAt } from './sentence';

type Args = { reference: number; locale: Locale | null; trail: string[] };

/** "studyCard" as an editor reads it. */
const nameOfBlock = (slug: string): string => {
  const words = slug.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const technical = new Set(['id', 'blockType', 'blockName']);

/** The words that an editor wrote into a block or one of its rows. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null || isRichTextState(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => (technical.has(key) ? [] : wordsIn(child)));
};

const namesReference = (value: unknown, reference: number): boolean =>
  [value].flat().some((entry: unknown) => entry === reference || (entry as { id?: number } | null)?.id === reference);

const placesInBlock = ({ fields, ...args }: Args & { fields: Record<string, unknown> }): Place[] => {
  const places: Place[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (referenceKeys.has(key) && namesReference(value, args.reference))
      places.push({
        field: joinTrail(args.trail),
        locale: args.locale,
        sentence: shorten(wordsIn(fields).join(' · ')),
        locator: null,
        supports: null,
      });
    else if (isRichTextState(value)) places.push(...placesInText({ ...args, text: value }));
    else
      for (const row of [value].flat<unknown[]>())
        if (typeof row === 'object' && row !== null)
          places.push(...placesInBlock({ ...args, fields: row as Record<string, unknown> }));
  }
  return places;
};

const placesInNode = (node: RichTextNode, args: Args): Place[] => {
  if (node.type === 'block' && node.fields) {
    const trail = [...args.trail, nameOfBlock(String(node.fields.blockType))];
    return placesInBlock({ ...args, trail, fields: node.fields });
  }
  const { text, citations } = lineOf(node);
  const own = citations
    .filter(({ references }) => references.includes(args.reference))
    .map(({ locator, offset, supports }) => ({
      field: joinTrail(args.trail),
      locale: args.locale,
      sentence: shorten(sentenceAt({ text, offset, locale: args.locale })),
      locator,
      supports,
    }));
  const inside = (node.children ?? []).filter(({ type }) => type !== 'text' && type !== 'inlineBlock');
  return [...own, ...inside.flatMap((child) => (child.type === 'link' ? [] : placesInNode(child, args)))];
};

/** Every place in a rich text that cites a reference, in reading order. */
export const placesInText = ({ text, ...args }: Args & { text: RichTextState }): Place[] =>
  nodesOf(text).flatMap((node) => placesInNode(node, args));
