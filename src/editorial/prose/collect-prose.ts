import type { Field } from 'payload';

import { referenceKeys } from '@/citations/collect-references';
import { isRichTextState, nodesOf, type RichTextState } from '@/core/rich-text/state';

import { linesOf, type Line } from './lines';

/** One text of a document that patients read. */
export type ProseText = {
  path: string;
  /** Part of the page that it belongs to: a tab of the form, or a stretch under a heading. */
  section: string;
  lines: Line[];
  /** The row that holds it names its sources. */
  isSourced: boolean;
  /** Present for rich text. */
  state: RichTextState | null;
};

type Data = Record<string, unknown>;
type Place = Pick<ProseText, 'path' | 'section' | 'isSourced'>;

/** What the form keeps about a page rather than on it. */
const aboutThePage = new Set(['governance', 'translation', 'seo', 'review']);

const asData = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

const namesSources = (row: Data): boolean =>
  [...referenceKeys].some((key) => [row[key]].flat().some((value) => value !== null && value !== undefined));

const plainLines = (text: string): Line[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'prose' as const, text: line.trim() }]));

const technical = new Set(['id', 'blockType', 'blockName', 'url', 'kind', 'level']);

/** Texts of a block: its fields are known to the editor of the rich text only, so they are told by their values. */
const inBlock = (value: unknown, place: Place): ProseText[] => {
  if (isRichTextState(value)) return inRichText(value, place);
  if (typeof value === 'string')
    return /\S\s+\S/u.test(value) ? [{ ...place, lines: plainLines(value), state: null }] : [];
  if (Array.isArray(value))
    return value.flatMap((row: unknown, index) => inBlock(row, { ...place, path: join(place.path, index) }));
  const row = asData(value);
  const isSourced = place.isSourced || namesSources(row);
  return Object.entries(row).flatMap(([key, child]) =>
    technical.has(key) ? [] : inBlock(child, { ...place, path: join(place.path, key), isSourced }),
  );
};

/** A rich text, cut into sections at its main headings, and the texts of the blocks in it. */
const inRichText = (state: RichTextState, place: Place): ProseText[] => {
  const nodes = nodesOf(state);
  const lines = linesOf(state);
  const texts: ProseText[] = [];
  let section = place.section;
  let current: ProseText | null = null;
  nodes.forEach((node, at) => {
    const own = lines.filter((line) => line.at === at).map(({ kind, text }) => ({ kind, text }));
    const isMain = node.type === 'heading' && (node as { tag?: string }).tag === 'h2' && own.length > 0;
    if (isMain) section = own.map(({ text }) => text).join(' ');
    if (current === null || isMain) {
      current = { ...place, section, lines: [], state: current === null ? state : null };
      texts.push(current);
    }
    current.lines.push(...own);
    if (node.type === 'block')
      texts.push(
        ...inBlock(node.fields, {
          ...place,
          section,
          path: `${place.path}.root.children.${at}.fields`,
        }),
      );
  });
  return texts;
};

const inField = (field: Field, data: Data, place: Place): ProseText[] => {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => {
      const section = typeof tab.label === 'string' ? tab.label : place.section;
      if (!('name' in tab)) return collectProse({ fields: tab.fields, data, place: { ...place, section } });
      const path = join(place.path, tab.name);
      return collectProse({ fields: tab.fields, data: asData(data[tab.name]), place: { ...place, section, path } });
    });
  if (field.type === 'row' || field.type === 'collapsible') return collectProse({ fields: field.fields, data, place });
  if (!('name' in field) || aboutThePage.has(field.name)) return [];
  const value = data[field.name];
  const here = { ...place, path: join(place.path, field.name) };
  if (field.type === 'group') return collectProse({ fields: field.fields, data: asData(value), place: here });
  if (field.type === 'array')
    return (Array.isArray(value) ? value : []).flatMap((row: unknown, index) =>
      collectProse({
        fields: field.fields,
        data: asData(row),
        place: {
          ...here,
          path: join(here.path, index),
          isSourced: namesSources(asData(row)),
        },
      }),
    );
  if (!('localized' in field) || field.localized !== true) return [];
  if (field.type === 'richText') return isRichTextState(value) ? inRichText(value, here) : [];
  if (field.type !== 'text' && field.type !== 'textarea') return [];
  return typeof value === 'string' && value.trim() !== '' ? [{ ...here, lines: plainLines(value), state: null }] : [];
};

/** Every text of a document that patients read, in the order of its form, read in one language. */
export const collectProse = ({
  fields,
  data,
  place = { path: '', section: '', isSourced: false },
}: {
  fields: Field[];
  data: Data;
  place?: Place;
}): ProseText[] => fields.flatMap((field) => inField(field, data, place));
