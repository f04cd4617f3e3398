import type { WebPageLeaf } from 'schema-dts';

import { type Locale, localizePath } from '@/core/locales';
import { env } from '@/env';

/** An address of this site as others have to write it. */
export const absolute = (href: string): string => new URL(href, env.siteUrl).href;

/** A page without its language, and what it says at its top. */
export type Described = { locale: Locale; path: string; title: string; description: string };

type Basics = Pick<WebPageLeaf, 'url' | 'name' | 'description' | 'inLanguage'>;

/** What every page is called, where it is and in which language. */
export const basicsOf = ({
  locale,
  path,
  title,
  description,
}: Omit<Described, 'description'> & Partial<Described>): Basics => ({
  url: absolute(localizePath({ path, locale })),
  name: title,
  ...(description === undefined ? {} : { description }),
  inLanguage: locale,
});

/** A thing by its name and the page about it. */
export const nameAndUrl = ({ name, href }: { name: string; href: string | null }) => ({
  name,
  ...(href === null ? {} : { url: absolute(href) }),
});

/** The calendar day of a time stamp. */
export const dayOf = (date: string): string => date.slice(0, 10);

/** A property that is left out where there is nothing to say. */
export const unlessEmpty = <K extends string, T>(key: K, values: T[]): Partial<Record<K, T[]>> =>
  values.length === 0 ? {} : ({ [key]: values } as Record<K, T[]>);

const firstSentence = /^.*?[.!?](?=\s|$)/u;

/** The first sentence of a text: enough to know what the rest is about. */
export const firstSentenceOf = (text: string): string => firstSentence.exec(text)?.[0] ?? text;
