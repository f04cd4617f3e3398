import { HeadingFeature } from '@payloadcms/richtext-lexical';

import { contentBlocks } from '@/blocks/registry';
import { citedBody } from '@/citations/editor';

import { priceTableBlock } from './clinic-pricing/block';
import { evidenceTableBlock } from './evidence/block';
import { faqListBlock } from './faq/block';

/** Every block that an editor may place in the body of a page. */
export const blocks = [...contentBlocks, faqListBlock, priceTableBlock, evidenceTableBlock] as const;

export type BlockSlug = (typeof blocks)[number]['slug'];

/** The editor of page bodies. The page itself has the first heading, so bodies begin at the second. */
export const bodyEditor = citedBody({
  blocks: [...blocks],
  more: [HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] })],
});
