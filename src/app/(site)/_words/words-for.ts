import type { Locale } from '@/core/locales';

import { en, type Words } from './en';
import { es } from './es';

export type { Words } from './en';

const all: Record<Locale, Words> = { en, es };

/** Words of the pages themselves: headings of sections, titles of lists. */
export const wordsFor = (locale: Locale): Words => all[locale];
