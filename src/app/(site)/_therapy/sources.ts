import type { FaqView } from '@/collections/faq/queries';
import { idsOf } from '@/core/read/relation';
import type { RichTextState } from '@/core/rich-text/state';
import type { Therapy } from '@/payload-types';

import type { NamedRating } from '../_compose/ratings';
import type { Source } from '../_text/prepare-text';

type Content = { therapy: Therapy; faqs: FaqView[]; ratings: NamedRating[] };

/** A rich-text field as the editor stores it. */
export const asText = (value: Therapy['technique']): RichTextState | null => (value ? value : null);

type Sourced = { sources?: Parameters<typeof idsOf>[0] };

const statements = (prefix: string, rows: Sourced[] | null | undefined): Source[] =>
  (rows ?? []).map(({ sources }, index) => ({ key: `${prefix}-${index}`, references: idsOf(sources) }));

/** Everything on a therapy page that may cite, in the order in which it is read. */
export const therapySources = ({ therapy, faqs, ratings }: Content): Source[] => [
  { key: 'technique', text: asText(therapy.technique) },
  { key: 'mechanism', text: asText(therapy.mechanism.text) },
  { key: 'origin', text: asText(therapy.origin) },
  { key: 'evidence', text: asText(therapy.evidenceSummary) },
  ...ratings.map((rating) => ({ key: `rating-${rating.id}`, references: rating.references })),
  ...statements('common', therapy.commonEffects),
  ...statements('serious', therapy.seriousEffects),
  { key: 'preparation', text: asText(therapy.preparation) },
  { key: 'aftercare', text: asText(therapy.aftercare) },
  ...statements('alternative', therapy.alternatives),
  ...(therapy.comparisons ?? []).flatMap(({ rows }, index) => statements(`comparison-${index}`, rows)),
  ...statements('regulatory', therapy.regulatory),
  ...statements('coverage', therapy.coverage),
  { key: 'body', text: asText(therapy.body) },
  ...faqs.map((faq) => ({ key: `faq-${faq.slug}`, text: faq.answer })),
];
