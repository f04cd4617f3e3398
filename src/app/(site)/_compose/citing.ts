import { listConditionsCiting, readConditions } from '@/collections/condition/queries';
import { listRatingsCiting } from '@/collections/evidence/queries';
import { listFaqsCiting } from '@/collections/faq/queries';
import { listPagesCiting } from '@/collections/page/queries';
import { listTherapiesCiting, readTherapies } from '@/collections/therapy/queries';
import { type Locale, localizePath } from '@/core/locales';
import { languageOf } from '@/core/translation/languages';
import type { LinkView } from '@/ui/views';

/**
 * The published pages on which a reference stands, each once. A rating stands on the pages of its therapy and its
 * condition, so these cite what it rests on.
 */
export const readCitingPages = async ({ reference, locale }: { reference: number; locale: Locale }) => {
  const about = { reference, locale };
  const [therapies, conditions, faqs, pages, ratings] = await Promise.all([
    listTherapiesCiting(about),
    listConditionsCiting(about),
    listFaqsCiting(about),
    listPagesCiting(about),
    listRatingsCiting(about),
  ]);
  const [ratedTherapies, ratedConditions] = await Promise.all([
    readTherapies({ ids: ratings.map(({ therapy }) => therapy), locale }),
    readConditions({ ids: ratings.map(({ condition }) => condition), locale }),
  ]);
  const links: LinkView[] = [
    ...[...therapies, ...ratedTherapies, ...conditions, ...ratedConditions].map(({ name, href, language }) => ({
      label: name,
      href,
      language,
    })),
    ...faqs.map(({ question, slug, language }) => ({
      label: question,
      href: localizePath({ path: `/faq#${slug}`, locale: language }),
      language,
    })),
    ...pages.map((page) => {
      const language = languageOf({ document: page, locale });
      return { label: page.title, href: localizePath({ path: `/${page.slug}`, locale: language }), language };
    }),
  ];
  return [...new Map(links.map((link) => [link.href, link])).values()];
};
