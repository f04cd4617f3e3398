import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  type LexicalEditorProps,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, CollectionSlug } from 'payload';

import { HandOverFeature } from '@/core/rich-text/hand-over-feature';
import { labelledBlock } from '@/core/rich-text/labelled-block';

import { citationBlock } from './citation-block';
import { CitingFeature } from './citing-feature';

const linkable: CollectionSlug[] = ['therapies', 'conditions', 'clinics', 'people', 'pages', 'references'];

/** What every rich text on the site may hold: exactly what the site renders. */
const proseFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: linkable }),
  InlineToolbarFeature(),
  CitingFeature(),
  HandOverFeature(),
];

/** Paragraphs, lists, links and citations: for answers, explanations and other short texts. */
export const citedProse = lexicalEditor({
  features: [...proseFeatures, BlocksFeature({ inlineBlocks: [citationBlock] })],
});

type Features = Extract<NonNullable<LexicalEditorProps['features']>, unknown[]>;

/** The full body of a page: prose with headings and content blocks, under a toolbar that stays in view. */
export const citedBody = ({ blocks, more = [] }: { blocks: Block[]; more?: Features }) =>
  lexicalEditor({
    features: [
      ...proseFeatures,
      ...more,
      FixedToolbarFeature(),
      BlocksFeature({ blocks: blocks.map(labelledBlock), inlineBlocks: [citationBlock] }),
    ],
  });
