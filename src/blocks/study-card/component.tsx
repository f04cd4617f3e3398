import type { ReactNode } from 'react';

import type { BlockProps } from '@/core/rich-text/block-view';
import type { StudyCardBlock } from '@/payload-types';
import { StudyCard } from '@/ui/evidence/study-card';
import type { ReferenceSummary } from '@/ui/views';

type StudyCardViewProps = BlockProps<StudyCardBlock> & {
  /** Null while the reference is not published. */
  reference: ReferenceSummary | null;
  /** The number of the reference on the page. */
  marks?: ReactNode;
};

export const StudyCardView = ({ fields, context, reference, marks }: StudyCardViewProps) => (
  <StudyCard
    locale={context.locale}
    reference={reference}
    participants={fields.participants ?? null}
    comparator={fields.comparator}
    outcome={fields.outcome}
    timePoint={fields.timePoint}
    result={fields.result}
    precision={fields.precision ?? null}
    marks={marks}
  />
);
