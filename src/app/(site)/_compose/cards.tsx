import type { ConditionCard } from '@/collections/condition/queries';
import { readPictures } from '@/collections/media/queries';
import type { TherapyCard } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';
import { Card, CardGrid } from '@/ui/card/card';
import { formatList } from '@/ui/format';
import { messagesFor } from '@/ui/messages/messages-for';
import type { HeadingLevel } from '@/ui/vocabulary';

type Common = { locale: Locale; headingLevel: HeadingLevel };

export const TherapyCards = async ({ therapies, locale, headingLevel }: Common & { therapies: TherapyCard[] }) => {
  const picture = await readPictures({ ids: therapies.map((therapy) => therapy.picture), locale });
  return (
    <CardGrid>
      {therapies.map(({ id, name, href, summary, kind, language, picture: pictureId }) => (
        <Card
          key={id}
          title={name}
          href={href}
          text={summary}
          eyebrow={kind}
          illustration={picture(pictureId)}
          headingLevel={headingLevel}
          locale={locale}
          language={language}
        />
      ))}
    </CardGrid>
  );
};

export const ConditionCards = async ({
  conditions,
  locale,
  headingLevel,
}: Common & { conditions: ConditionCard[] }) => {
  const picture = await readPictures({ ids: conditions.map((condition) => condition.picture), locale });
  return (
    <CardGrid>
      {conditions.map(({ id, name, href, summary, aliases, region, language, picture: pictureId }) => (
        <Card
          key={id}
          title={name}
          href={href}
          text={
            <>
              {aliases.length === 0 ? null : (
                <span className="detail">{formatList({ items: aliases.slice(0, 2), locale: language })}</span>
              )}
              {summary}
            </>
          }
          eyebrow={messagesFor(language).terms.region[region]}
          illustration={picture(pictureId)}
          headingLevel={headingLevel}
          locale={locale}
          language={language}
        />
      ))}
    </CardGrid>
  );
};
