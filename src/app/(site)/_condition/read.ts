import { readConditions } from '@/collections/condition/queries';
import { listFaqsOf } from '@/collections/faq/queries';
import { readPictures } from '@/collections/media/queries';
import { listTherapiesFor } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';
import { idOf, idsOf } from '@/core/read/relation';
import type { RichTextState } from '@/core/rich-text/state';
import type { Condition } from '@/payload-types';

import { nameInAddress } from '../_compose/evidence-groups';
import { readCells } from '../_compose/evidence-map';
import { readGovernance } from '../_compose/people';
import { type NamedRating, readRatings } from '../_compose/ratings';
import { firstQuestions } from '../_compose/questions';
import { inLanguage } from '../_frame/left-out';
import { questionsIn } from '../_text/block-data';
import { prepareText } from '../_text/prepare-text';

export const asText = (value: Condition['causes']): RichTextState | null => (value ? value : null);

/** Where the ratings of a therapy stand on the page. */
export const treatmentAnchor = ({ therapy }: Pick<NamedRating, 'therapy'>): string =>
  `treatment-${nameInAddress(therapy)}`;

/** Everything that the page of a condition shows, read and numbered. */
export const readConditionPage = async ({ condition, locale }: { condition: Condition; locale: Locale }) => {
  const { id } = condition;
  const picture = idOf(condition.picture);
  const [ratings, therapies, allFaqs, related, pictures, governance] = await Promise.all([
    readRatings({ condition: id, locale }),
    listTherapiesFor({ condition: id, locale }),
    listFaqsOf({ locale, field: 'conditions', id }),
    readConditions({ ids: idsOf(condition.related), locale }),
    readPictures({ ids: [picture], locale }),
    readGovernance({ document: condition, locale }),
  ]);
  const { shown, leavesOut } = inLanguage({ items: allFaqs, locale });
  const faqs = firstQuestions({ faqs: shown, shown: questionsIn(asText(condition.body)) });
  const text = await prepareText({
    locale,
    subject: { condition: id },
    about: condition.name,
    sources: [
      { key: 'causes', text: asText(condition.causes) },
      { key: 'care', text: asText(condition.firstLineCare) },
      { key: 'course', text: asText(condition.course) },
      { key: 'body', text: asText(condition.body) },
      ...ratings.map((rating) => ({ key: `rating-${rating.id}`, references: rating.references })),
      ...faqs.map((faq) => ({ key: `faq-${faq.slug}`, text: faq.answer })),
    ],
  });
  const cellOf = await readCells({ ratings, hrefOf: (pair) => `#${treatmentAnchor(pair)}`, locale });
  const treatments = [...ratings.map(({ therapy }) => therapy), ...therapies];
  const own = { name: condition.name, href: `/conditions/${condition.slug}`, language: locale };
  return {
    condition,
    locale,
    ratings,
    therapies,
    compared: [...new Map(treatments.map((therapy) => [therapy.href, therapy])).values()].map((therapy) => ({
      subject: { label: therapy.name, href: therapy.href, language: therapy.language },
      cell: cellOf({ therapy, condition: ratings[0]?.condition ?? own }),
    })),
    faqs,
    leavesOut,
    related,
    governance,
    text,
    picture: pictures(picture),
  };
};

export type ConditionPageContent = Awaited<ReturnType<typeof readConditionPage>>;
