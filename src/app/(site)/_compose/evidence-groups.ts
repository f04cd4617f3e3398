import type { ReactNode } from 'react';

import { describeRating } from '@/collections/evidence/statement';
import type { Locale } from '@/core/locales';
import type { EvidenceView } from '@/ui/evidence/evidence-row';
import type { EvidenceGroup } from '@/ui/evidence/evidence-table';

import type { NamedRating } from './ratings';

type Args = {
  ratings: NamedRating[];
  /** What the groups are headed by: the other side of the page they stand on. */
  about: 'therapy' | 'condition';
  marks: (rating: NamedRating) => ReactNode;
  /** Whether every study of a rating was retracted. */
  isRetracted: (rating: NamedRating) => boolean;
  locale: Locale;
  /** Where links to a group or to one rating lead; left out where the page shows them a second time. */
  anchors?: { group: (rating: NamedRating) => string; rating?: (rating: NamedRating) => string };
};

const toRow = ({
  rating,
  marks,
  isRetracted,
  locale,
  anchors,
}: Omit<Args, 'ratings' | 'about'> & { rating: NamedRating }): EvidenceView => {
  const { outcome, comparator, timePoint, direction, certainty, absolute, against, inFavour, note, searchedOn } =
    rating;
  return {
    key: String(rating.id),
    anchor: anchors?.rating?.(rating) ?? null,
    outcome,
    comparator,
    timePoint,
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
    effect: absolute,
    against,
    inFavour,
    note,
    marks: marks(rating),
    searchedOn,
    isRetracted: isRetracted(rating),
  };
};

/** The last part of an address, as it stands in anchors. */
export const nameInAddress = ({ href }: { href: string }): string => href.split('/').at(-1) ?? '';

/** Ratings by what they are about, each with the sentence made from it. */
export const evidenceGroups = ({ ratings, about, ...shared }: Args): EvidenceGroup[] => {
  const subjects = new Map(ratings.map((rating) => [rating[about].href, rating]));
  return [...subjects].map(([href, first]) => {
    const { name, language } = first[about];
    return {
      anchor: shared.anchors?.group(first) ?? null,
      subject: { label: name, href, language },
      rows: ratings.filter((rating) => rating[about].href === href).map((rating) => toRow({ rating, ...shared })),
    };
  });
};
