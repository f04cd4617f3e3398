import type { MedicalTherapyLeaf, MedicalWebPageLeaf } from 'schema-dts';

import { localizePath } from '@/core/locales';
import { plainText } from '@/core/rich-text/state';
import { messagesFor } from '@/ui/messages/messages-for';

import type { TherapyPageContent } from '../_therapy/read';
import { asText } from '../_therapy/sources';
import { absolute, basicsOf, firstSentenceOf, unlessEmpty } from './basics';
import { citations } from './citations';
import { services } from './prices';
import { signOff } from './sign-off';

type Therapy = Pick<TherapyPageContent, 'therapy' | 'locale'>;

type Content = Therapy &
  Pick<TherapyPageContent, 'prices' | 'governance'> & { text: Pick<TherapyPageContent['text'], 'references'> };

const procedureTypes = {
  injection: 'https://schema.org/PercutaneousProcedure',
  exercise: 'https://schema.org/NoninvasiveProcedure',
} as const;

const idOf = ({ therapy, locale }: Therapy): string =>
  absolute(`${localizePath({ path: `/therapies/${therapy.slug}`, locale })}#therapy`);

/** What an effect is called: the first sentence, without what is said about it. */
const nameOf = ({ effect }: { effect: string }): string => firstSentenceOf(effect).replace(/\.$/u, '');

/**
 * The therapy itself. It stands where its page has named all this, far above the record of the page:
 * compression finds words again only so far back.
 */
export const therapyRecord = ({ therapy, locale }: Therapy): MedicalTherapyLeaf => {
  const { terms } = messagesFor(locale);
  const { kind, aliases, agents, steps, commonEffects, seriousEffects, contraindications, regulatory } = therapy;
  return {
    '@type': 'MedicalTherapy',
    '@id': idOf({ therapy, locale }),
    name: therapy.name,
    description: therapy.summary,
    ...unlessEmpty(
      'alternateName',
      (aliases ?? []).map(({ name }) => name),
    ),
    ...(kind === 'injection' || kind === 'exercise' ? { procedureType: procedureTypes[kind] } : {}),
    drug: agents.map(({ drug }) => ({ '@type': 'Drug', name: drug })),
    preparation: firstSentenceOf(plainText(asText(therapy.preparation))),
    howPerformed: steps.map(({ title }) => title),
    followup: firstSentenceOf(plainText(asText(therapy.aftercare))),
    adverseOutcome: commonEffects.map((effect) => ({ '@type': 'MedicalSymptom', name: nameOf(effect) })),
    seriousAdverseOutcome: seriousEffects.map((effect) => ({ '@type': 'MedicalCondition', name: nameOf(effect) })),
    contraindication: contraindications.map(({ text }) => text),
    ...unlessEmpty('legalStatus', [...new Set(regulatory.map(({ status }) => terms.regulatoryStatus[status]))]),
  };
};

/** The page of a therapy. How sure its evidence is stays out: `evidenceLevel` is for guidelines, not for our own rating. */
export const therapyPage = ({ content, path }: { content: Content; path: string }): MedicalWebPageLeaf => {
  const { therapy, locale, prices, governance, text } = content;
  return {
    '@type': 'MedicalWebPage',
    ...basicsOf({ locale, path, title: therapy.name }),
    ...signOff(governance),
    mainEntity: { '@id': idOf(content) },
    ...unlessEmpty('mentions', services({ prices, locale })),
    ...unlessEmpty('citation', citations(text.references)),
  };
};
