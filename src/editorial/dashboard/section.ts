import type { Payload, TypedUser } from 'payload';

/** One line of a section: what it is about, and the one fact that makes somebody open it. */
export type DashboardItem = {
  title: string;
  href: string;
  detail: string;
  /** `alert`: patients or the clinic are exposed now. */
  tone: 'alert' | 'plain';
};

/** A picture of a few numbers, which are also said in words. */
export type Plot = {
  caption: string;
  bars: { label: string; value: number; tone: 'alert' | 'plain' }[];
};

/** One part of the overview, as plain data: how much there is, the first few, and where the rest is. */
export type DashboardSection = {
  key: string;
  title: string;
  /** What stands there when there is nothing to do. */
  empty: string;
  total: number;
  items: DashboardItem[];
  more: string | null;
  plot: Plot | null;
};

export type Overview = {
  payload: Payload;
  user: TypedUser;
  now: Date;
};

/** Reads one section for whoever looks, or null when it is not for this person. Reads counts and names, never texts. */
export type DashboardReader = (overview: Overview) => Promise<DashboardSection | null>;

/** How many documents a section names; the rest is behind a link. */
export const namedAtMost = 6;

export const adminPath = ({ payload }: Pick<Overview, 'payload'>, path: string): string =>
  `${payload.config.routes.admin}/collections/${path}`;
