import { CareCards } from '@/ui/care/care-cards';
import { EffectList } from '@/ui/care/effect-list';
import { KeyFacts } from '@/ui/content/key-facts';
import { Steps } from '@/ui/content/steps';
import { Prose } from '@/ui/layout/prose';
import { idsOf } from '@/core/read/relation';

import { hasRows, type PageSection } from '../_frame/page-section';
import { StructuredData } from '../_structured-data/structured-data';
import { therapyRecord } from '../_structured-data/therapy-page';
import { wordsFor } from '../_words/words-for';
import { visitFacts } from './facts';
import type { TherapyPageContent } from './read';
import { asText } from './sources';

const Risks = ({ therapy, text, locale }: TherapyPageContent) => {
  const words = wordsFor(locale);
  return (
    <>
      <h3>{words.sections.common}</h3>
      <EffectList
        locale={locale}
        effects={therapy.commonEffects.map(({ effect, frequency, duration, sources }, index) => ({
          text: effect,
          frequency,
          duration: duration ?? null,
          whatToDo: null,
          marks: text.marks(`common-${index}`, idsOf(sources)),
        }))}
      />
      <h3>{words.sections.serious}</h3>
      <EffectList
        locale={locale}
        effects={therapy.seriousEffects.map(({ effect, frequency, whatToDo, sources }, index) => ({
          text: effect,
          frequency,
          duration: null,
          whatToDo,
          marks: text.marks(`serious-${index}`, idsOf(sources)),
        }))}
      />
    </>
  );
};

const HowItIsDone = ({ therapy, locale }: TherapyPageContent) => (
  <>
    <KeyFacts facts={visitFacts({ therapy, locale })} />
    <Steps
      steps={therapy.steps.map(({ title, text, details }) => ({
        title,
        text: (
          <>
            <p>{text}</p>
            {hasRows(details) ? (
              <ul>
                {(details ?? []).map((detail) => (
                  <li key={detail.id}>{detail.text}</li>
                ))}
              </ul>
            ) : null}
          </>
        ),
      }))}
    />
  </>
);

const Aftercare = ({ therapy, text, locale }: TherapyPageContent) => (
  <>
    <Prose>{text.prose('aftercare', asText(therapy.aftercare))}</Prose>
    {hasRows(therapy.recovery) ? (
      <>
        <h3>{wordsFor(locale).sections.recovery}</h3>
        <KeyFacts sentences facts={(therapy.recovery ?? []).map(({ when, what }) => ({ label: when, value: what }))} />
      </>
    ) : null}
  </>
);

/** Risks, the visit from before to after, and when to get help. */
export const visitSections = (content: TherapyPageContent): PageSection[] => {
  const { therapy, text, locale } = content;
  const { sections } = wordsFor(locale);
  return [
    { id: 'risks', title: sections.risks, content: <Risks {...content} /> },
    {
      id: 'preparation',
      title: sections.preparation,
      content: <Prose>{text.prose('preparation', asText(therapy.preparation))}</Prose>,
    },
    { id: 'how-it-is-done', title: sections.steps, content: <HowItIsDone {...content} /> },
    { id: 'aftercare', title: sections.aftercare, content: <Aftercare {...content} /> },
    {
      id: 'when-to-get-help',
      title: sections.help,
      content: (
        <>
          <CareCards
            locale={locale}
            cards={therapy.careCards.map(({ level, title, signs, action }) => ({
              level,
              title,
              items: signs.map((sign) => sign.text),
              action,
            }))}
          />
          <StructuredData record={therapyRecord({ therapy, locale })} />
        </>
      ),
    },
  ];
};
