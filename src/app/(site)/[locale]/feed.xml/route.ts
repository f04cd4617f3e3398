import { readSettings } from '@/collections/site-settings/queries';
import { answerText } from '@/core/http/answer-text';
import { isLocale, localizePath } from '@/core/locales';
import { env } from '@/env';

import { tagUri, writeAtom } from '../../../_xml/atom';
import { readUpdates } from '../../_compose/updates';
import { absolute } from '../../_structured-data/basics';
import { wordsFor } from '../../_words/words-for';

type Context = { params: Promise<{ locale: string }> };

/** Updates and corrections of the site in one language. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response('There is no such feed.', { status: 404 });
  const [settings, updates] = await Promise.all([readSettings({ locale }), readUpdates({ locale })]);
  const words = wordsFor(locale).feed;
  const body = writeAtom({
    locale,
    title: words.title(settings.name),
    publisher: settings.name,
    url: absolute(localizePath({ path: '/feed.xml', locale })),
    home: absolute(localizePath({ path: '/', locale })),
    entries: updates.map(({ key, kind, title, href, ...update }) => ({
      ...update,
      // A language is its own entry: a reader of both gets both.
      id: tagUri({ origin: env.siteUrl, name: `${locale}:${key}` }),
      title: kind === 'correction' ? words.correction(title) : title,
      url: absolute(href),
    })),
  });
  return answerText({ request, body, contentType: 'application/atom+xml' });
};
