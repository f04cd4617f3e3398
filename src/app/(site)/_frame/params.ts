import { notFound } from 'next/navigation';

import { isLocale, type Locale } from '@/core/locales';

/** The language of a page from its address; anything else is no page. */
export const localeOf = (value: string): Locale => (isLocale(value) ? value : notFound());
