import 'server-only';

import { type Locale, localizePath } from '@/core/locales';
import { type Target, readAddresses } from '@/core/read/addresses';
import { readAll } from '@/core/read/documents';

/** Where an old address leads now, or null. `path` is without the language. */
export const findRedirect = async ({ path, locale }: { path: string; locale: Locale }): Promise<string | null> => {
  const redirects = await readAll({ collection: 'redirects', locale });
  const redirect = redirects.find(({ from }) => from === path);
  if (!redirect) return null;
  if (redirect.kind === 'path') return redirect.path ? localizePath({ path: redirect.path, locale }) : null;
  const { document } = redirect;
  if (!document || typeof document.value === 'object') return null;
  const target: Target = { collection: document.relationTo, id: document.value };
  return (await readAddresses({ targets: [target], locale }))(target);
};
