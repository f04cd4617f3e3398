import type { Locale } from '@/core/locales';

import type { Advice } from '../prose/advice';

export type SearchAppearance = {
  title: string;
  description: string;
  /** Whether an editor wrote them for search results, or they come from the page. */
  ownTitle: boolean;
  ownDescription: boolean;
};

/** Characters that search results usually show. */
export const shown = { title: { min: 15, max: 60 }, description: { min: 70, max: 155 } } as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** How a page looks in search results, as the site fills in what the editor left empty. */
export const searchAppearanceOf = (data: Record<string, unknown>): SearchAppearance => {
  const seo = (data.seo ?? {}) as { title?: unknown; description?: unknown };
  const [ownTitle, ownDescription] = [textOf(seo.title), textOf(seo.description)];
  return {
    title: ownTitle || textOf(data.name) || textOf(data.title),
    description: ownDescription || textOf(data.summary),
    ownTitle: ownTitle !== '',
    ownDescription: ownDescription !== '',
  };
};

const names: Record<Locale, string> = { en: 'English', es: 'Spanish' };

/** What search results would cut off, or have too little of. */
export const searchAdvice = ({ data, locale }: { data: Record<string, unknown>; locale: Locale }): Advice[] => {
  const { title, description, ownTitle, ownDescription } = searchAppearanceOf(data);
  const advise = (rule: string, path: string, why: string, suggestion: string): Advice => ({
    rule,
    severity: 'info',
    path,
    excerpt: '',
    sentence: '',
    why,
    suggestion,
  });
  const advice: Advice[] = [];
  if (title.length > shown.title.max)
    advice.push(
      advise(
        'search-title-long',
        ownTitle ? 'seo.title' : 'name' in data ? 'name' : 'title',
        `The title has ${title.length} characters; search results cut it off after about ${shown.title.max}.`,
        'Write a shorter title for search results, with the most telling words first.',
      ),
    );
  if (description === '')
    advice.push(
      advise(
        'search-description-missing',
        'seo.description',
        `There is no ${names[locale]} description: search engines pick a sentence of the page themselves.`,
        'Write one or two sentences that say what a reader finds here.',
      ),
    );
  else if (ownDescription && (description.length > shown.description.max || description.length < shown.description.min))
    advice.push(
      advise(
        'search-description-length',
        'seo.description',
        `The description has ${description.length} characters; between ${shown.description.min} and ${shown.description.max} are shown well.`,
        description.length > shown.description.max ? 'Shorten it; the end is cut off.' : 'Say a little more.',
      ),
    );
  return advice;
};
