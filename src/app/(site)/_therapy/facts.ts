import type { Locale } from '@/core/locales';
import type { Therapy } from '@/payload-types';
import type { Fact } from '@/ui/content/key-facts';
import { formatList, formatRange } from '@/ui/format';
import { messagesFor } from '@/ui/messages/messages-for';

import { wordsFor } from '../_words/words-for';

type Ends = { min?: number | null; max?: number | null } | null | undefined;

const rangeOf = ({ ends, locale }: { ends: Ends; locale: Locale }): string | null => {
  const min = ends?.min ?? ends?.max;
  const max = ends?.max ?? ends?.min;
  return typeof min === 'number' && typeof max === 'number' ? formatRange({ min, max, locale }) : null;
};

type Args = { therapy: Pick<Therapy, 'visitMinutes' | 'procedureMinutes' | 'sessions' | 'guidance'>; locale: Locale };

export const describeMinutes = ({ ends, locale }: { ends: Ends; locale: Locale }): string | null => {
  const range = rangeOf({ ends, locale });
  return range === null ? null : wordsFor(locale).labels.minutes(range);
};

/** How many sessions and how far apart, in words. */
export const describeSessions = ({
  sessions,
  locale,
}: {
  sessions: Therapy['sessions'];
  locale: Locale;
}): string | null => {
  const words = wordsFor(locale);
  const count = rangeOf({ ends: sessions, locale });
  if (count === null) return null;
  const interval = rangeOf({ ends: { min: sessions?.intervalMin, max: sessions?.intervalMax }, locale });
  const unit = sessions?.intervalUnit;
  return interval === null || !unit ? count : `${count}, ${words.labels.interval(interval, words.intervalUnits[unit])}`;
};

export const describeGuidance = ({
  guidance,
  locale,
}: {
  guidance: Therapy['guidance'];
  locale: Locale;
}): string | null => {
  const { terms } = messagesFor(locale);
  const methods = (guidance ?? []).map((method) => terms.guidance[method]);
  return methods.length === 0 ? null : formatList({ items: methods, locale });
};

/** Length, number of sessions and guidance, as far as they are known. */
export const visitFacts = ({ therapy, locale }: Args): Fact[] => {
  const { labels } = wordsFor(locale);
  const facts: [string, string | null][] = [
    [labels.visit, describeMinutes({ ends: therapy.visitMinutes, locale })],
    [labels.procedure, describeMinutes({ ends: therapy.procedureMinutes, locale })],
    [labels.sessions, describeSessions({ sessions: therapy.sessions, locale })],
    [labels.guidance, describeGuidance({ guidance: therapy.guidance, locale })],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
};
