import type { BlockProps } from '@/core/rich-text/block-view';
import type { CareCardsBlock } from '@/payload-types';
import { CareCards } from '@/ui/care/care-cards';

export const CareCardsView = ({ fields, context }: BlockProps<CareCardsBlock>) => (
  <CareCards
    locale={context.locale}
    headingLevel={context.headingLevel}
    cards={fields.cards.map(({ level, title, items, action }) => ({
      level,
      title,
      items: items.map(({ text }) => text),
      action,
    }))}
  />
);
