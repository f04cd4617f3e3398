import { listConditions } from '@/collections/condition/queries';
import { listPages } from '@/collections/page/queries';
import { readSettings } from '@/collections/site-settings/queries';
import { listTherapies } from '@/collections/therapy/queries';
import { answerText } from '@/core/http/answer-text';
import { isLocale, type Locale, localizePath } from '@/core/locales';
import { languageOf } from '@/core/translation/languages';

import { writeLlmsTxt } from '../../../_markdown/llms-txt';
import { absolute } from '../../_structured-data/basics';
import { wordsFor } from '../../_words/words-for';

type Context = { params: Promise<{ locale: string }> };

const overviews = {
  faq: '/faq',
  evidence: '/evidence',
  pricing: '/pricing',
  compare: '/compare',
  references: '/references',
  glossary: '/glossary',
  clinics: '/clinics',
  team: '/team',
} as const;

/** A guide to the site for assistants, in one language. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response('There is no such guide.', { status: 404 });
  const words = wordsFor(locale);
  const [settings, therapies, conditions, pages] = await Promise.all([
    readSettings({ locale }),
    listTherapies({ locale }),
    listConditions({ locale }),
    listPages({ locale }),
  ]);
  const isOf = ({ language }: { language: Locale }): boolean => language === locale;
  const here = (path: string): string => absolute(`${localizePath({ path, locale })}.md`);
  const toLink = ({ name, href, summary }: { name: string; href: string; summary: string }) => ({
    title: name,
    url: absolute(`${href}.md`),
    summary,
  });
  const body = writeLlmsTxt({
    title: settings.name,
    summary: settings.introduction,
    note: words.forAssistants.note,
    sections: [
      { title: words.therapies.title, links: therapies.filter(isOf).map(toLink) },
      { title: words.conditions.title, links: conditions.filter(isOf).map(toLink) },
      {
        title: words.forAssistants.lists,
        links: Object.entries(overviews).map(([key, path]) => {
          const { title, lead } = words[key as keyof typeof overviews];
          return { title, url: here(path), summary: lead };
        }),
      },
      {
        title: words.forAssistants.about,
        links: pages
          .filter((document) => languageOf({ document, locale }) === locale)
          .map(({ title, slug, summary }) => ({ title, url: here(`/${slug}`), summary })),
      },
    ],
  });
  return answerText({ request, body, contentType: 'text/plain' });
};
