import type { Locale } from '@/core/locales';
import type { EvidenceTableBlock, FaqListBlock, PriceTableBlock } from '@/payload-types';
import { FaqList } from '@/ui/content/faq-list';
import { EvidenceOverview } from '@/ui/evidence/evidence-overview';
import { PriceTable } from '@/ui/price/price-table';

import { evidenceGroups } from '../_compose/evidence-groups';
import { noticeOf } from '../_compose/prices';
import { LeftOut } from '../_frame/left-out';
import { OverdueAnswer } from '../_frame/overdue';
import { wordsFor } from '../_words/words-for';
import { faqSource, type OwnSection, ratingSource } from './block-data';
import type { PageBlockContext } from './block-context';

type Args<Fields> = { fields: Fields & { id: string }; context: PageBlockContext };

const BlockTitle = ({ title }: { title: string | null | undefined }) => (title ? <h3>{title}</h3> : null);

/** Chosen questions inside a text, without anchors: the page may show the same question again. */
export const FaqListView = ({ fields, context }: Args<FaqListBlock>) => (
  <>
    <BlockTitle title={fields.title} />
    <FaqList
      groups={[
        {
          id: fields.id,
          topic: null,
          questions: context.data.faqs(fields.id).map((faq) => ({
            id: faq.slug,
            question: faq.question,
            answer: (
              <>
                <OverdueAnswer governance={faq.governance} locale={context.locale} />
                {context.foreignProse(faqSource(fields.id, faq), faq.answer)}
              </>
            ),
          })),
        },
      ]}
    />
    <LeftOut locale={context.locale} path="/faq" when={context.data.leavesOut(fields.id)} />
  </>
);

/** Leads to the section of the page that shows the same. */
const ShownBelow = ({ section, locale }: { section: OwnSection; locale: Locale }) => {
  const { labels, sections } = wordsFor(locale);
  return (
    <p>
      {labels.shownHere}: <a href={`#${section}`}>{sections[section]}</a>
    </p>
  );
};

export const PriceTableView = ({ fields, context }: Args<PriceTableBlock>) => {
  const below = context.data.shownAt(fields.id);
  if (below !== null) return <ShownBelow section={below} locale={context.locale} />;
  const prices = context.data.prices(fields.id);
  if (prices.length === 0) return null;
  return (
    <PriceTable
      folded
      locale={context.locale}
      caption={fields.title ?? undefined}
      prices={prices.map((price) => ({ ...price, id: `${fields.id}-${price.id}` }))}
      estimateNotice={noticeOf(prices)}
    />
  );
};

export const EvidenceTableView = ({ fields, context }: Args<EvidenceTableBlock>) => {
  const below = context.data.shownAt(fields.id);
  if (below !== null) return <ShownBelow section={below} locale={context.locale} />;
  const ratings = context.data.ratings(fields.id);
  if (ratings.length === 0) return null;
  return (
    <EvidenceOverview
      locale={context.locale}
      caption={fields.title ?? undefined}
      groups={evidenceGroups({
        ratings,
        about: fields.therapy ? 'condition' : 'therapy',
        marks: (rating) => context.marks(ratingSource(fields.id, rating), rating.references),
        isRetracted: ({ references }) => context.isRetracted(references),
        locale: context.locale,
      })}
    />
  );
};
