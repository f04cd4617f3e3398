import type { Locale } from '@/core/locales';

import { en, type Messages } from './en';
import { es } from './es';

const all: Record<Locale, Messages> = { en, es };

/** The interface words of a language. */
export const messagesFor = (locale: Locale): Messages => all[locale];
