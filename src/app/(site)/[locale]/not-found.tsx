import { locales } from '@/core/locales';
import { ErrorContent } from '@/ui/layout/error-content';

import { errorLinks } from '../_frame/error-links';
import { Frame } from '../_frame/frame';

const [locale] = locales;

/** Shown for addresses that lead nowhere. The framework does not tell it the language. */
const NotFound = () => (
  <Frame locale={locale} path="/">
    <ErrorContent locale={locale} kind="notFound" links={errorLinks(locale)} />
  </Frame>
);

export default NotFound;
