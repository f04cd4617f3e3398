import 'server-only';

import { type Cited, readCiting } from '@/citations/read-citing';
import type { Locale } from '@/core/locales';
import { readAll, readRelated } from '@/core/read/documents';
import { idOf, idsOf } from '@/core/read/relation';
import type { Evidence } from '@/payload-types';

import type { Certainty, Direction, DowngradeReason, UpgradeReason } from './rules';

/** A rating with the ids of what it is about; the page adds the names. */
export type RatingView = {
  id: number;
  therapy: number;
  condition: number;
  outcome: string;
  comparator: string;
  timePoint: string;
  direction: Direction;
  certainty: Certainty;
  against: { reason: DowngradeReason; explanation: string }[];
  inFavour: { reason: UpgradeReason; explanation: string }[];
  /** How many people had the outcome, or null where studies do not say. */
  absolute: { per: 100 | 1000; without: number; with: number; interval: { low: number; high: number } | null } | null;
  references: number[];
  /** Whether the studies also had people that this rating is not about. */
  partOfStudies: boolean;
  searchedOn: string | null;
  note: string | null;
  assessedOn: string;
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

const absoluteOf = ({ absolute }: Evidence): RatingView['absolute'] => {
  const { per, control, treated, intervalLow, intervalHigh } = absolute ?? {};
  if (!per || !isNumber(control) || !isNumber(treated)) return null;
  return {
    per: per === '100' ? 100 : 1000,
    without: control,
    with: treated,
    interval: isNumber(intervalLow) && isNumber(intervalHigh) ? { low: intervalLow, high: intervalHigh } : null,
  };
};

const toView = (rating: Evidence): RatingView | null => {
  const therapy = idOf(rating.therapy);
  const condition = idOf(rating.condition);
  if (therapy === null || condition === null) return null;
  return {
    id: rating.id,
    therapy,
    condition,
    outcome: rating.outcome,
    comparator: rating.comparator,
    timePoint: rating.timePoint,
    direction: rating.direction,
    certainty: rating.certainty,
    against: (rating.downgradedFor ?? []).map(({ reason, explanation }) => ({ reason, explanation })),
    inFavour: (rating.upgradedFor ?? []).map(({ reason, explanation }) => ({ reason, explanation })),
    absolute: absoluteOf(rating),
    references: idsOf(rating.references),
    partOfStudies: rating.partOfStudies ?? false,
    searchedOn: rating.searchedOn ?? null,
    note: rating.note ?? null,
    assessedOn: rating.assessedOn,
  };
};

/** Ratings with studies come first; what nobody has studied comes last. */
const studiedFirst = (a: RatingView, b: RatingView): number =>
  Number(a.direction === 'no-studies') - Number(b.direction === 'no-studies') || a.id - b.id;

const toViews = (ratings: Evidence[]): RatingView[] =>
  ratings.flatMap((rating) => toView(rating) ?? []).sort(studiedFirst);

export const listRatings = async ({ locale }: { locale: Locale }): Promise<RatingView[]> =>
  toViews(await readAll({ collection: 'evidence', locale }));

export const listRatingsOf = async ({
  locale,
  field,
  id,
}: {
  locale: Locale;
  field: 'therapy' | 'condition';
  id: number;
}): Promise<RatingView[]> =>
  toViews(
    await readRelated({
      collection: 'evidence',
      locale,
      field,
      to: field === 'therapy' ? 'therapies' : 'conditions',
      id,
    }),
  );

/** Ratings that rest on a reference. */
export const listRatingsCiting = async (cited: Cited): Promise<RatingView[]> =>
  toViews(await readCiting({ collection: 'evidence', ...cited }));
