import type { FaqView } from '@/collections/faq/queries';
import { readFaqs } from '@/collections/faq/queries';
import { readPictures } from '@/collections/media/queries';
import { readReferences } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import { idOf, idsOf } from '@/core/read/relation';
import { type RichTextNode, type RichTextState, visitNodes } from '@/core/rich-text/state';
import type {
  CalloutBlock,
  ComparisonTableBlock,
  EvidenceTableBlock,
  FaqListBlock,
  FigureBlock,
  PriceTableBlock,
  StudyCardBlock,
} from '@/payload-types';
import type { MediaView, ReferenceSummary } from '@/ui/views';

import { type NamedPrice, readPrices } from '../_compose/prices';
import { type NamedRating, readRatings } from '../_compose/ratings';
import { inLanguage } from '../_frame/left-out';

/** What the blocks of a page show of other documents, read before anything is rendered. */
export type BlockData = {
  faqs: (block: string) => FaqView[];
  /** Whether a list of questions is missing some that are not translated. */
  leavesOut: (block: string) => boolean;
  prices: (block: string) => NamedPrice[];
  ratings: (block: string) => NamedRating[];
  picture: (id: number | null) => MediaView | null;
  reference: (id: number | null) => ReferenceSummary | null;
  /** The section of the page that itself shows what a block asks for, or null. */
  shownAt: (block: string) => OwnSection | null;
};

/** Sections, by id, in which a page shows what belongs to its subject. */
export type OwnSection = 'cost' | 'evidence' | 'treatments';

/** The document that a page is about: its prices and ratings have a section of their own there. */
export type Subject = { therapy: number } | { condition: number };

/** The callout stands for every block that shows nothing of other documents. */
type DataBlock = { id: string } & (
  | FaqListBlock
  | PriceTableBlock
  | EvidenceTableBlock
  | FigureBlock
  | StudyCardBlock
  | ComparisonTableBlock
  | CalloutBlock
);

/** Names a question inside a block, for the anchors of its citations. */
export const faqSource = (block: string, faq: Pick<FaqView, 'slug'>): string => `${block}-${faq.slug}`;

export const ratingSource = (block: string, rating: Pick<NamedRating, 'id'>): string => `${block}-rating-${rating.id}`;

/** Names a row of a table inside a block. */
export const rowSource = (block: string, row: number): string => `${block}-row-${row}`;

export const blockOf = (node: RichTextNode): DataBlock | null =>
  node.type === 'block' && node.fields ? (node.fields as unknown as DataBlock) : null;

const blocksIn = (texts: (RichTextState | null | undefined)[]): DataBlock[] => {
  const found: DataBlock[] = [];
  for (const text of texts) {
    visitNodes(text, (node) => {
      const block = blockOf(node);
      if (block) found.push(block);
    });
  }
  return found;
};

/** Questions that a text shows by itself. */
export const questionsIn = (text: RichTextState | null | undefined): number[] =>
  blocksIn([text]).flatMap((block) => (block.blockType === 'faqList' ? idsOf(block.faqs) : []));

/** The section of the subject's own page that already holds what a block would show, or null. */
const sectionOf = ({ block, subject }: { block: DataBlock; subject: Subject | null }): OwnSection | null => {
  if (subject === null) return null;
  const isAbout = (field: EvidenceTableBlock['therapy'] | EvidenceTableBlock['condition'], id: number) =>
    idOf(field) === id;
  if (block.blockType === 'priceTable')
    return 'therapy' in subject && !block.clinic && isAbout(block.therapy, subject.therapy) ? 'cost' : null;
  if (block.blockType !== 'evidenceTable') return null;
  if ('therapy' in subject) return isAbout(block.therapy, subject.therapy) ? 'evidence' : null;
  return isAbout(block.condition, subject.condition) ? 'treatments' : null;
};

const pricesOf = ({ therapy, clinic, locale }: { therapy: number | null; clinic: number | null; locale: Locale }) =>
  readPrices({ ...(therapy === null ? {} : { therapy }), ...(clinic === null ? {} : { clinic }), locale });

const ratingsOf = ({
  therapy,
  condition,
  locale,
}: {
  therapy: number | null;
  condition: number | null;
  locale: Locale;
}) => readRatings({ ...(therapy === null ? {} : { therapy }), ...(condition === null ? {} : { condition }), locale });

/** Reads everything that the blocks in some texts show. */
export const readBlockData = async ({
  texts,
  subject,
  locale,
}: {
  texts: (RichTextState | null | undefined)[];
  subject: Subject | null;
  locale: Locale;
}): Promise<BlockData> => {
  const blocks = blocksIn(texts);
  const faqs = new Map<string, FaqView[]>();
  const incomplete = new Set<string>();
  const prices = new Map<string, NamedPrice[]>();
  const ratings = new Map<string, NamedRating[]>();
  const pictures: (number | null)[] = [];
  const studies: number[] = [];
  const sections = new Map<string, OwnSection>();

  for (const block of blocks) {
    const section = sectionOf({ block, subject });
    if (section !== null) sections.set(block.id, section);
    else if (block.blockType === 'faqList') {
      const { shown, leavesOut } = inLanguage({ items: await readFaqs({ ids: idsOf(block.faqs), locale }), locale });
      faqs.set(block.id, shown);
      if (leavesOut) incomplete.add(block.id);
    } else if (block.blockType === 'priceTable')
      prices.set(block.id, await pricesOf({ therapy: idOf(block.therapy), clinic: idOf(block.clinic), locale }));
    else if (block.blockType === 'evidenceTable')
      ratings.set(
        block.id,
        await ratingsOf({ therapy: idOf(block.therapy), condition: idOf(block.condition), locale }),
      );
    else if (block.blockType === 'figure') pictures.push(idOf(block.media));
    else if (block.blockType === 'studyCard') studies.push(idOf(block.reference) ?? 0);
  }

  const [picture, references] = await Promise.all([
    readPictures({ ids: pictures, locale }),
    readReferences({ ids: studies, locale }),
  ]);
  return {
    faqs: (block) => faqs.get(block) ?? [],
    leavesOut: (block) => incomplete.has(block),
    prices: (block) => prices.get(block) ?? [],
    ratings: (block) => ratings.get(block) ?? [],
    picture,
    reference: (id) => references.find((reference) => reference.id === id) ?? null,
    shownAt: (block) => sections.get(block) ?? null,
  };
};
