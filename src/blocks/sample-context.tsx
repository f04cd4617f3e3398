import type { BlockContext } from '@/core/rich-text/block-view';
import { plainText } from '@/core/rich-text/state';

/** A context without links or citations, for tests and the style guide. */
export const sampleContext: BlockContext = {
  locale: 'en',
  prose: (value) => <p>{plainText(value)}</p>,
};
