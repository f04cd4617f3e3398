import { citationOf } from '@/citations/in-text';
import type { Locale } from '@/core/locales';
import { isRichTextState, nodesOf, type RichTextNode } from '@/core/rich-text/state';

import { checkText } from './check-text';
import type { Finding } from './finding';
import { citationMark } from './text/fold';

/** A piece of a text and the text node it stands in, by its indexes from the root. */
type Segment = { start: number; end: number; node: number[] };

/** One text of a document: its field, its words with a mark for each citation, and where in the editor they stand. */
type TextPlace = { path: string; text: string; segments: Segment[] };

export type DocumentFinding = Finding & {
  /** Field path, for example `steps.2.text`. */
  path: string;
  /** The text that was checked; `start` and `end` are offsets into it. */
  text: string;
  /** For rich text: the text node in which the finding begins, and the offset there. */
  node: { path: number[]; offset: number } | null;
};

/** What holds no prose: keys, addresses, choices. */
const notProse =
  /^(?:id|slug|url|href|email|phone|kind|status|locale|blockType|blockName|fingerprint|filename|mimeType|doi|pmid|pmcid|_status|createdAt|updatedAt|cites|translation|locator|supports|style|generateSlug|currency)$/;

const sourceKeys = ['sources', 'references', 'source', 'reference'];

const hasSource = (fields: Record<string, unknown>): boolean =>
  sourceKeys.some((key) =>
    [fields[key]].flat().some((value) => typeof value === 'number' || (typeof value === 'object' && value !== null)),
  );

type Draft = { text: string; segments: Segment[] };

const addNode = ({ draft, node, path }: { draft: Draft; node: RichTextNode; path: number[] }): void => {
  if (typeof node.text === 'string') {
    draft.segments.push({ start: draft.text.length, end: draft.text.length + node.text.length, node: path });
    draft.text += node.text;
  } else if (node.type === 'linebreak') draft.text += '\n';
  else if (citationOf(node)) draft.text += citationMark;
  else if (node.type === 'listitem') draft.text += '- ';
  node.children?.forEach((child, index) => addNode({ draft, node: child, path: [...path, index] }));
  if (['paragraph', 'heading', 'listitem', 'quote'].includes(node.type))
    draft.text += node.type === 'listitem' ? '\n' : '\n\n';
};

const addValue = ({ value, path, places }: { value: unknown; path: string; places: TextPlace[] }): void => {
  const at = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isRichTextState(value)) {
    const draft: Draft = { text: '', segments: [] };
    nodesOf(value).forEach((node, index) => {
      addNode({ draft, node, path: [index] });
      if (node.type === 'block') addValue({ value: node.fields, path: at(`root.children.${index}.fields`), places });
    });
    if (draft.text.trim() !== '') places.push({ path, ...draft });
  } else if (Array.isArray(value)) value.forEach((entry, index) => addValue({ value: entry, path: at(index), places }));
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    const mark = hasSource(fields) ? citationMark : '';
    for (const [key, child] of Object.entries(fields)) {
      if (notProse.test(key)) continue;
      if (typeof child !== 'string') addValue({ value: child, path: at(key), places });
      else if (/\S\s+\S/.test(child)) places.push({ path: at(key), text: child + mark, segments: [] });
    }
  }
};

/** Every text of a document with its place. A row that names its sources counts as cited. */
export const extractTexts = (document: object): TextPlace[] => {
  const places: TextPlace[] = [];
  addValue({ value: document, path: '', places });
  return places;
};

const nodeAt = ({ segments, start }: { segments: Segment[]; start: number }): DocumentFinding['node'] => {
  const segment = segments.find((one) => start >= one.start && start < one.end);
  return segment ? { path: segment.node, offset: start - segment.start } : null;
};

const gap = '\n\n';

/** Where something stands that was found in the texts of a document read together. */
export type DocumentPlace = Pick<DocumentFinding, 'path' | 'text' | 'start' | 'end' | 'excerpt' | 'node'>;

type Joined = { whole: string; placeOf: (found: { start: number; end: number }) => DocumentPlace | null };

/** The texts of a document as one, and the way back from there. */
export const joinTexts = (document: object): Joined => {
  const places = extractTexts(document);
  const starts: number[] = [];
  let whole = '';
  for (const { text } of places) {
    starts.push(whole.length);
    whole += text + gap;
  }
  return {
    whole,
    placeOf: (found) => {
      const index = starts.findLastIndex((start) => start <= found.start);
      const place = places[index];
      if (!place) return null;
      const { path, text, segments } = place;
      const start = found.start - (starts[index] ?? 0);
      const end = Math.min(found.end - (starts[index] ?? 0), text.length);
      return { path, text, start, end, excerpt: text.slice(start, end), node: nodeAt({ segments, start }) };
    },
  };
};

/** A table sets different treatments side by side; their numbers are meant to differ. */
export const isInTable = (path: string): boolean => path.includes('.cells.');

/**
 * What the checker finds in the texts of a document, or of several that make one page: each finding
 * in the field and node where it stands. The texts are read together, so that numbers in two fields
 * are held against each other; what a page must have is asked of its fields elsewhere.
 */
export const checkDocument = ({ document, locale }: { document: object; locale?: Locale }): DocumentFinding[] => {
  const { whole, placeOf } = joinTexts(document);
  return checkText({ text: whole, locale })
    .filter(({ rule }) => !rule.startsWith('missing-'))
    .flatMap((finding) => {
      const place = placeOf(finding);
      if (!place || (finding.rule === 'contradictory-numbers' && isInTable(place.path))) return [];
      return [{ ...finding, ...place }];
    });
};
