import type { BlockProps } from '@/core/rich-text/block-view';
import type { FigureBlock } from '@/payload-types';
import { Figure } from '@/ui/content/figure';
import type { MediaView } from '@/ui/views';

type FigureViewProps = BlockProps<FigureBlock> & {
  /** Null when the picture was deleted; then there is nothing to show. */
  media: MediaView | null;
};

export const FigureView = ({ fields, media }: FigureViewProps) =>
  media === null ? null : <Figure media={media} caption={fields.caption ?? null} credit={fields.credit ?? null} />;
