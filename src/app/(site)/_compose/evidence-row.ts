import type { ReactNode } from 'react';

import { describeRating } from '@/collections/evidence/statement';
import type { Locale } from '@/core/locales';
import type { EvidenceView } from '@/ui/evidence/evidence-row';

import type { NamedRating } from './ratings';

type Args = {
  id: string;
  rating: NamedRating;
  /** What the row is headed by: the other side of the page it stands on. */
  about: 'therapy' | 'condition';
  marks: ReactNode;
  locale: Locale;
};

/** One rating as a row of the evidence table, with the sentence made from it. */
export const evidenceRow = ({ id, rating, about, marks, locale }: Args): EvidenceView => {
  const { outcome, comparator, timePoint, direction, certainty } = rating;
  const subject = rating[about];
  return {
    id,
    subject: { label: subject.name, href: subject.href, language: subject.language },
    outcome,
    direction,
    certainty: direction === 'no-studies' ? null : certainty,
    statement: describeRating({
      rating: {
        therapy: rating.therapy.name,
        condition: rating.condition.name,
        outcome,
        comparator,
        timePoint,
        direction,
        certainty,
      },
      locale,
    }),
    effect: rating.absolute,
    reasons: rating.reasons,
    note: rating.note,
    marks,
    searchedOn: rating.searchedOn,
  };
};
