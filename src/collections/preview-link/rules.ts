/** For how many days a link may show a draft. */
export const lifetimes = [1, 7, 30] as const;

export type Lifetime = (typeof lifetimes)[number];

export const isLifetime = (value: unknown): value is Lifetime => lifetimes.some((days) => days === value);

/** When a link that is made now ends, as a time stamp. */
export const endOf = ({ days, now }: { days: Lifetime; now: Date }): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString();
