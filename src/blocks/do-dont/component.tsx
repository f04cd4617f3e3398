import type { BlockProps } from '@/core/rich-text/block-view';
import type { DoDontBlock } from '@/payload-types';
import { DoDont } from '@/ui/content/do-dont';

export const DoDontView = ({ fields, context }: BlockProps<DoDontBlock>) => (
  <DoDont
    locale={context.locale}
    headingLevel={context.headingLevel}
    items={{ do: fields.do.map(({ text }) => text), dont: fields.dont.map(({ text }) => text) }}
  />
);
