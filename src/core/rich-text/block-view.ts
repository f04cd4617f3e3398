import type { ReactNode } from 'react';

import type { Locale } from '../locales';
import type { RichTextState } from './state';

/** What a page gives to the blocks inside its rich text. */
export type BlockContext = {
  locale: Locale;
  /** Level of the headings that a block brings: 2 where only the page's title stands above it, else 3. */
  headingLevel?: 2 | 3;
  /** Renders a rich-text field of a block with the page's links and citation numbers. */
  prose: (value: RichTextState | null | undefined) => ReactNode;
};

export type BlockProps<Fields> = { fields: Fields; context: BlockContext };
