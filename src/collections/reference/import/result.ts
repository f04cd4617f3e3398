import type { CslItem } from '@/citations/csl-item';
import type { CitationFormat } from '@/citations/formats/format';
import type { Problem } from '@/citations/formats/parsed-entry';
import { toPlainText } from '@/citations/style/parts/segments';
import { defaultCitationStyle, formatCitation } from '@/citations/style/styles';

/** An item with what a second import needs to come to the same result; `custom` is where CSL-JSON has such things. */
export type CarriedItem = CslItem & { custom?: { publicationTypes: string[]; subjects: string[] } };

/** What became of one entry of an import, or would become of it. */
export type ImportResult = {
  status: 'created' | 'duplicate' | 'invalid';
  /** The reference that was created or that is there already. */
  id?: number;
  reference?: { title: string; formatted: string; item: CarriedItem };
  problems: Problem[];
  format: CitationFormat | 'identifier' | null;
  /** Line of the text on which the entry begins, from 1. */
  line: number;
  excerpt: string;
};

const format = (item: CslItem): string => toPlainText(formatCitation({ item, style: defaultCitationStyle }));

/** A reference as an editor recognises it. */
export const describeReference = (item: CarriedItem) => ({ title: item.title, formatted: format(item), item });
