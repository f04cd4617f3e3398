import { readConditions } from '@/collections/condition/queries';
import { listFaqsOf } from '@/collections/faq/queries';
import { readPictures } from '@/collections/media/queries';
import { readTherapies } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';
import { idOf, idsOf } from '@/core/read/relation';
import type { Therapy } from '@/payload-types';

import { readGovernance } from '../_compose/people';
import { readPrices } from '../_compose/prices';
import { readRatings } from '../_compose/ratings';
import { firstQuestions } from '../_compose/questions';
import { inLanguage } from '../_frame/left-out';
import { questionsIn } from '../_text/block-data';
import { prepareText } from '../_text/prepare-text';
import { asText, therapySources } from './sources';

const linkedTherapies = ({ related, alternatives, comparisons }: Therapy): number[] => [
  ...idsOf(related),
  ...alternatives.flatMap(({ therapy }) => idOf(therapy) ?? []),
  ...(comparisons ?? []).flatMap(({ other }) => idOf(other) ?? []),
];

/** Everything that the page of a therapy shows, read and numbered. */
export const readTherapyPage = async ({ therapy, locale }: { therapy: Therapy; locale: Locale }) => {
  const { id } = therapy;
  const picture = idOf(therapy.picture);
  const [ratings, prices, allFaqs, conditions, therapies, pictures, governance] = await Promise.all([
    readRatings({ therapy: id, locale }),
    readPrices({ therapy: id, locale }),
    listFaqsOf({ locale, field: 'therapies', id }),
    readConditions({ ids: idsOf(therapy.conditions), locale }),
    readTherapies({ ids: linkedTherapies(therapy), locale }),
    readPictures({ ids: [picture], locale }),
    readGovernance({ document: therapy, locale }),
  ]);
  const { shown, leavesOut } = inLanguage({ items: allFaqs, locale });
  const faqs = firstQuestions({ faqs: shown, shown: questionsIn(asText(therapy.body)) });
  const text = await prepareText({
    sources: therapySources({ therapy, faqs, ratings }),
    subject: { therapy: id },
    about: therapy.name,
    locale,
  });
  const hrefOfTherapy = (related: Parameters<typeof idOf>[0]): string | null =>
    therapies.find((candidate) => candidate.id === idOf(related))?.href ?? null;

  return {
    therapy,
    locale,
    ratings,
    prices,
    faqs,
    leavesOut,
    conditions,
    related: therapies.filter((candidate) => idsOf(therapy.related).includes(candidate.id)),
    hrefOfTherapy,
    picture: pictures(picture),
    governance,
    text,
  };
};

export type TherapyPageContent = Awaited<ReturnType<typeof readTherapyPage>>;
