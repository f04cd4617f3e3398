import { readConditions } from '@/collections/condition/queries';
import { listRatings, listRatingsOf, type RatingView } from '@/collections/evidence/queries';
import { readTherapies } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';

type Named = { name: string; href: string; language: Locale };

/** A rating with the names of what it is about. */
export type NamedRating = Omit<RatingView, 'therapy' | 'condition'> & { therapy: Named; condition: Named };

type Filter = { therapy?: number; condition?: number; locale: Locale };

const read = ({ therapy, condition, locale }: Filter): Promise<RatingView[]> => {
  if (therapy !== undefined) return listRatingsOf({ locale, field: 'therapy', id: therapy });
  if (condition !== undefined) return listRatingsOf({ locale, field: 'condition', id: condition });
  return listRatings({ locale });
};

/** Keeps together what is shown together, in the order in which each comes first. */
const together = (ratings: RatingView[], side: 'therapy' | 'condition'): RatingView[] => {
  const order = [...new Set(ratings.map((rating) => rating[side]))];
  return ratings.toSorted((a, b) => order.indexOf(a[side]) - order.indexOf(b[side]));
};

/** Ratings whose therapy and condition are both published, with their names, in the order in which they are read. */
export const readRatings = async (filter: Filter): Promise<NamedRating[]> => {
  const all = await read(filter);
  const chosen = filter.condition === undefined ? all : all.filter(({ condition }) => condition === filter.condition);
  const ratings = together(together(chosen, 'condition'), 'therapy');
  const { locale } = filter;
  const [therapies, conditions] = await Promise.all([
    readTherapies({ ids: ratings.map(({ therapy }) => therapy), locale }),
    readConditions({ ids: ratings.map(({ condition }) => condition), locale }),
  ]);
  const therapyOf = new Map(therapies.map((therapy) => [therapy.id, therapy]));
  const conditionOf = new Map(conditions.map((condition) => [condition.id, condition]));
  return ratings.flatMap((rating) => {
    const therapy = therapyOf.get(rating.therapy);
    const condition = conditionOf.get(rating.condition);
    return therapy && condition ? [{ ...rating, therapy, condition }] : [];
  });
};
