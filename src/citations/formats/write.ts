import type { CslItem } from '../csl-item';
import { writeBibtex } from './bibtex/write';
import { writeCsl } from './csl/write';
import type { CitationFormat } from './format';
import { writeNbib } from './nbib/write';
import { writeRis } from './ris/write';

const writers: Record<CitationFormat, (items: CslItem[]) => string> = {
  ris: writeRis,
  bibtex: writeBibtex,
  nbib: writeNbib,
  'csl-json': writeCsl,
};

/** References in one of the exchange formats. What is written is read back without a loss. */
export const writeCitations = ({ items, format }: { items: CslItem[]; format: CitationFormat }): string =>
  writers[format](items);
