import type { ReactNode } from 'react';

import { CalloutView } from '@/blocks/callout/component';
import { CareCardsView } from '@/blocks/care-cards/component';
import { ComparisonTableView } from '@/blocks/comparison-table/component';
import { DoDontView } from '@/blocks/do-dont/component';
import { FigureView } from '@/blocks/figure/component';
import { KeyFactsView } from '@/blocks/key-facts/component';
import { OutsideResourceView } from '@/blocks/outside-resource/component';
import { StepsView } from '@/blocks/steps/component';
import { StudyCardView } from '@/blocks/study-card/component';
import type { BlockSlug } from '@/collections/blocks';
import { idOf, idsOf } from '@/core/read/relation';
import type {
  CalloutBlock,
  CareCardsBlock,
  ComparisonTableBlock,
  DoDontBlock,
  EvidenceTableBlock,
  FaqListBlock,
  FigureBlock,
  KeyFactsBlock,
  OutsideResourceBlock,
  PriceTableBlock,
  StepsBlock,
  StudyCardBlock,
} from '@/payload-types';

import type { PageBlockContext } from './block-context';
import { rowSource } from './block-data';
import { EvidenceTableView, FaqListView, PriceTableView } from './data-blocks';

type AnyBlock =
  | CalloutBlock
  | CareCardsBlock
  | ComparisonTableBlock
  | DoDontBlock
  | EvidenceTableBlock
  | FaqListBlock
  | FigureBlock
  | KeyFactsBlock
  | OutsideResourceBlock
  | PriceTableBlock
  | StepsBlock
  | StudyCardBlock;

type View<S extends BlockSlug> = (args: {
  fields: Extract<AnyBlock, { blockType: S }> & { id: string };
  context: PageBlockContext;
}) => ReactNode;

/** The component of every block; a block without one does not compile. */
export const blockViews: { [S in BlockSlug]: View<S> } = {
  callout: CalloutView,
  careCards: CareCardsView,
  comparisonTable: ({ fields, context }) => (
    <ComparisonTableView
      fields={fields}
      context={context}
      marksOf={(row) => context.marks(rowSource(fields.id, row), idsOf(fields.rows[row]?.sources))}
    />
  ),
  doDont: DoDontView,
  figure: ({ fields, context }) => (
    <FigureView fields={fields} context={context} media={context.data.picture(idOf(fields.media))} />
  ),
  keyFacts: KeyFactsView,
  outsideResource: OutsideResourceView,
  steps: StepsView,
  studyCard: ({ fields, context }) => (
    <StudyCardView
      fields={fields}
      context={context}
      reference={context.data.reference(idOf(fields.reference))}
      marks={context.marks(fields.id, idsOf([fields.reference]))}
    />
  ),
  faqList: FaqListView,
  priceTable: PriceTableView,
  evidenceTable: EvidenceTableView,
};
