import type { MedicalConditionLeaf, MedicalWebPageLeaf } from 'schema-dts';

import { messagesFor } from '@/ui/messages/messages-for';

import type { ConditionPageContent } from '../_condition/read';
import { basicsOf, nameAndUrl, unlessEmpty } from './basics';
import { citations } from './citations';
import { signOff } from './sign-off';

type Content = Pick<ConditionPageContent, 'condition' | 'locale' | 'ratings' | 'therapies' | 'governance'> & {
  text: Pick<ConditionPageContent['text'], 'references'>;
};

/** Every treatment that the page names, each once. */
const treatmentsOf = ({ ratings, therapies }: Content) => [
  ...new Map(
    [...ratings.map(({ therapy }) => therapy), ...therapies].map((therapy) => [therapy.href, therapy]),
  ).values(),
];

const conditionOf = (content: Content): MedicalConditionLeaf => {
  const { condition, locale } = content;
  const { name, aliases, icd10, region, symptoms } = condition;
  return {
    '@type': 'MedicalCondition',
    name,
    ...unlessEmpty(
      'alternateName',
      (aliases ?? []).map((alias) => alias.name),
    ),
    ...(icd10 ? { code: { '@type': 'MedicalCode', codeValue: icd10, codingSystem: 'ICD-10' } } : {}),
    associatedAnatomy: { '@type': 'AnatomicalStructure', name: messagesFor(locale).terms.region[region] },
    ...unlessEmpty(
      'signOrSymptom',
      (symptoms ?? []).map(({ text }) => ({ '@type': 'MedicalSymptom' as const, name: text })),
    ),
    // A therapy cannot say what it is for (`indication` is gone), so the condition says what may treat it.
    ...unlessEmpty(
      'possibleTreatment',
      treatmentsOf(content).map((therapy) => ({ '@type': 'MedicalTherapy' as const, ...nameAndUrl(therapy) })),
    ),
  };
};

/** The page of a condition. */
export const conditionPage = ({ content, path }: { content: Content; path: string }): MedicalWebPageLeaf => {
  const { condition, locale, governance, text } = content;
  return {
    '@type': 'MedicalWebPage',
    ...basicsOf({ locale, path, title: condition.name, description: condition.summary }),
    ...signOff(governance),
    mainEntity: conditionOf(content),
    ...unlessEmpty('citation', citations(text.references)),
  };
};
