import { citationFormats, formatFacts } from '@/citations/formats/format';
import type { LinkView } from '@/ui/views';

/** Where one reference, or all that are published, can be had in each exchange format. */
export const downloadsOf = ({ id }: { id?: number }): LinkView[] =>
  citationFormats.map((format) => ({
    label: formatFacts[format].name,
    href: `/api/references${id === undefined ? '' : `/${id}`}/export?format=${format}`,
  }));
