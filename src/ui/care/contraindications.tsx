import type { Locale } from '@/core/locales';

import { Heading } from '../layout/heading';
import { messagesFor } from '../messages/messages-for';
import type { Statement } from '../views';
import type { ContraindicationKind, HeadingLevel } from '../vocabulary';

export type Contraindication = Statement & { kind: ContraindicationKind; why: string | null };

export type ContraindicationsProps = { locale: Locale; items: Contraindication[]; headingLevel?: HeadingLevel };

/** Reasons against, the absolute ones first, each with its why. */
export const Contraindications = ({ locale, items, headingLevel = 3 }: ContraindicationsProps) => {
  const kinds: ContraindicationKind[] = ['absolute', 'relative'];
  return (
    <div className="contraindications">
      {kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        if (own.length === 0) return null;
        return (
          <div className={`contraindications-${kind}`} key={kind}>
            <Heading level={headingLevel}>{messagesFor(locale).contraindication[kind]}</Heading>
            <ul>
              {own.map(({ text, why, marks }) => (
                <li key={text}>
                  <strong>{text}</strong>
                  {marks}
                  {why ? <span className="why">{why}</span> : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
};
