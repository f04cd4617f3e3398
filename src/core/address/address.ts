import type { PageDeclaration } from '../collection/definition';
import { type Locale, localizePath } from '../locales';

type Addressable = { id?: number | string | null; slug?: string | null };

/** The path of a document on the patient site in the default language, or null while it has no key yet. */
export const pathOf = ({ page, document }: { page: PageDeclaration; document: Addressable }): string | null => {
  const key = page.key === 'slug' ? document.slug : document.id;
  if (key === null || key === undefined || key === '') return null;
  return page.detail === 'anchor' ? `${page.path}#${key}` : `${page.path}/${key}`;
};

/** The path of a document in one language. */
export const hrefOf = ({
  page,
  document,
  locale,
}: {
  page: PageDeclaration;
  document: Addressable;
  locale: Locale;
}): string | null => {
  const path = pathOf({ page, document });
  return path === null ? null : localizePath({ path, locale });
};
