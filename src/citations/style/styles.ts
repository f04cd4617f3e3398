import type { CitationMarkForm } from '@/ui/vocabulary';

import type { CslItem } from '../csl-item';
import { formatAma } from './ama';
import { formatApa } from './apa';
import type { Segment } from './parts/segments';
import { formatVancouver } from './vancouver';

/** The citation styles that a site can choose from, with their names for editors. The first is the default. */
export const citationStyles = {
  ama: 'AMA (11th edition)',
  vancouver: 'Vancouver (NLM, ICMJE)',
  apa: 'APA (7th edition)',
} as const;

export type CitationStyle = keyof typeof citationStyles;

export const defaultCitationStyle: CitationStyle = 'ama';

export const isCitationStyle = (value: unknown): value is CitationStyle =>
  typeof value === 'string' && Object.hasOwn(citationStyles, value);

/** AMA raises numbers, ICMJE puts them in parentheses; APA knows none, see docs/decisions/0010-citation-styles.md. */
export const citationMarks: Record<CitationStyle, CitationMarkForm> = {
  ama: 'raised',
  vancouver: 'parentheses',
  apa: 'brackets',
};

const formatters: Record<CitationStyle, (item: CslItem) => Segment[]> = {
  ama: formatAma,
  vancouver: formatVancouver,
  apa: formatApa,
};

/** A journal of which only the short name is known has that name; the server of a preprint may stand as its publisher. */
const containerOf = (item: CslItem): string | undefined =>
  item['container-title'] ?? item['container-title-short'] ?? (item.type === 'article' ? item.publisher : undefined);

/** A source as one of the styles prints it in a bibliography, as text with italics. */
export const formatCitation = ({ item, style }: { item: CslItem; style: CitationStyle }): Segment[] => {
  const container = containerOf(item);
  return formatters[style](container === undefined ? item : { ...item, 'container-title': container });
};
