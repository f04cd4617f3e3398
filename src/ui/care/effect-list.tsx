import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { Statement } from '../views';
import type { Frequency } from '../vocabulary';

export type Effect = Statement & { frequency: Frequency; duration: string | null; whatToDo: string | null };

/** Unwanted effects, each with how often, how long, what to do and the source. */
export const EffectList = ({ locale, effects }: { locale: Locale; effects: Effect[] }) => {
  const t = messagesFor(locale);
  return (
    <ul className="effect-list">
      {effects.map(({ text, frequency, duration, whatToDo, marks }) => (
        <li key={text}>
          <strong>{text}</strong>
          {marks}
          <span>{t.frequency[frequency]}</span>
          {duration ? <span>{`${t.howLong}: ${duration}`}</span> : null}
          {whatToDo ? <span>{`${t.whatToDo}: ${whatToDo}`}</span> : null}
        </li>
      ))}
    </ul>
  );
};
