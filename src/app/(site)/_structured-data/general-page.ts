import type { WebPageLeaf } from 'schema-dts';

import type { Locale } from '@/core/locales';

import { basicsOf, unlessEmpty } from './basics';
import { citations } from './citations';
import { signOff } from './sign-off';

type Content = {
  locale: Locale;
  path: string;
  title: string;
  description: string;
  references: Parameters<typeof citations>[0];
  governance: Parameters<typeof signOff>[0];
};

/** A page that is about no treatment and no condition. */
export const generalPage = ({ locale, path, title, description, references, governance }: Content): WebPageLeaf => ({
  '@type': 'WebPage',
  ...basicsOf({ locale, path, title, description }),
  ...signOff(governance),
  ...unlessEmpty('citation', citations(references)),
});
