import type { Locale } from '@/core/locales';

import { formatNumber } from '../format';
import { messagesFor } from '../messages/messages-for';
import { DotField } from './dot-field';

/** People who have the outcome, out of the same number without and with the treatment. */
export type AbsoluteEffect = {
  per: 100 | 1000;
  without: number;
  with: number;
  /** 95% interval of the number with the treatment. */
  interval: { low: number; high: number } | null;
};

/** The size of an effect in numbers of people, as fields of dots. */
export const EffectNumbers = ({ effect, locale }: { effect: AbsoluteEffect; locale: Locale }) => {
  const t = messagesFor(locale).evidence;
  const say = (value: number) => formatNumber({ value, locale });
  return (
    <div className="dot-fields">
      <DotField locale={locale} count={effect.without} per={effect.per} label={t.without} tone="without" />
      <DotField locale={locale} count={effect.with} per={effect.per} label={t.with} />
      {effect.interval === null ? null : (
        <p className="small">
          {t.with}: {t.interval(say(effect.interval.low), t.nOf(say(effect.interval.high), say(effect.per)))}
        </p>
      )}
    </div>
  );
};
