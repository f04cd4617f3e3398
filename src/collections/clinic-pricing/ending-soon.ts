import { dayLabel } from '@/core/admin/day-label';
import { adminPath, type DashboardReader, namedAtMost } from '@/editorial/dashboard/section';

/** Days before its last day from which a price is announced. */
const soon = 45;

/** Published prices that end soon, the first to end before the others. */
export const pricesEndingSoon: DashboardReader = async ({ payload, now, user }) => {
  const until = new Date(now.getTime() + soon * 86_400_000).toISOString();
  const { docs, totalDocs } = await payload.find({
    collection: 'clinic-pricing',
    depth: 0,
    limit: namedAtMost,
    overrideAccess: false,
    select: { title: true, validThrough: true },
    sort: 'validThrough',
    user,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { validThrough: { greater_than_equal: now.toISOString().slice(0, 10), less_than: until } },
      ],
    },
  });
  return {
    key: 'prices',
    title: 'Prices that end soon',
    empty: `No price ends within ${soon} days.`,
    total: totalDocs,
    items: docs.map(({ id, title, validThrough }) => ({
      title: title ?? `Price list ${id}`,
      href: adminPath({ payload }, `clinic-pricing/${id}`),
      detail: validThrough ? `Last day: ${dayLabel(validThrough)}` : '',
      tone: 'plain',
    })),
    more: null,
    plot: null,
  };
};
