import type { CollectionSlug } from 'payload';

import type { Locale } from '@/core/locales';
import { readAddresses, type Target } from '@/core/read/addresses';
import { idOf } from '@/core/read/relation';
import { type RichTextNode, type RichTextState, visitNodes } from '@/core/rich-text/state';

type InternalLink = { linkType?: string; doc?: { relationTo: CollectionSlug; value: number | { id: number } } | null };

/** The document that a link node leads to, or null for a link to an address. */
export const targetOf = (node: RichTextNode): Target | null => {
  const { linkType, doc } = (node.fields ?? {}) as InternalLink;
  const id = linkType === 'internal' && doc ? idOf(doc.value) : null;
  return id === null || !doc ? null : { collection: doc.relationTo, id };
};

/** Addresses of everything that some texts link to. */
export const readLinks = ({ texts, locale }: { texts: (RichTextState | null | undefined)[]; locale: Locale }) => {
  const targets: Target[] = [];
  for (const text of texts) {
    visitNodes(text, (node) => {
      const target = node.type === 'link' ? targetOf(node) : null;
      if (target) targets.push(target);
    });
  }
  return readAddresses({ targets, locale });
};
