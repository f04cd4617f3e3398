import { type JSXConverters, RichText } from '@payloadcms/richtext-lexical/react';
import type { ReactNode } from 'react';

import { type CitationFields, citationOf } from '@/citations/in-text';
import { localizeHref } from '@/core/locales';
import type { Target } from '@/core/read/addresses';
import { nodesOf, type RichTextNode, type RichTextState } from '@/core/rich-text/state';

import type { PageBlockContext } from './block-context';
import { blockViews } from './block-views';
import { targetOf } from './links';
import { listConverters } from './lists';

type RichTextViewProps = {
  text: RichTextState | null | undefined;
  hrefFor: (target: Target) => string | null;
  citation: (fields: CitationFields) => ReactNode;
  context: PageBlockContext;
  /** A piece of text with words explained in it, or null when there are none. */
  explain: (node: RichTextNode) => ReactNode;
  /** The text stands right under the title of its page, not in a section. */
  underTitle?: boolean;
};

const isOutside = (href: string): boolean => /^https?:/iu.test(href);

/** A Lexical value as HTML: Payload's converters for text, ours for links, lists, blocks and citations. */
export const RichTextView = ({ text, hrefFor, citation, context, explain, underTitle = false }: RichTextViewProps) => {
  if (!text) return null;

  const link: JSXConverters['link'] = ({ node, nodesToJSX }) => {
    const children = nodesToJSX({ nodes: node.children });
    const target = targetOf(node);
    const { url } = node.fields as { url?: string };
    const typed = url === undefined ? null : localizeHref({ href: url, locale: context.locale });
    const href = target ? hrefFor(target) : typed;
    // A link whose page is not published stays as words.
    if (href === null) return <>{children}</>;
    return isOutside(href) ? (
      <a href={href} rel="external noopener">
        {children}
      </a>
    ) : (
      <a href={href}>{children}</a>
    );
  };

  const nodes = nodesOf(text);
  const firstHeading = nodes.findIndex(({ type }) => type === 'heading');
  const beforeHeadings = firstHeading === -1 ? nodes : nodes.slice(0, firstHeading);
  const opening = new Set<unknown>(underTitle ? beforeHeadings.map(({ fields }) => fields) : []);

  const blocks = Object.fromEntries(
    Object.entries(blockViews).map(([slug, View]) => [
      slug,
      ({ node }: { node: { fields: unknown } }) =>
        (View as (args: unknown) => ReactNode)({
          fields: node.fields,
          context: { ...context, headingLevel: opening.has(node.fields) ? 2 : 3 },
        }),
    ]),
  );

  return (
    <RichText
      data={text}
      disableContainer
      converters={({ defaultConverters }) => ({
        ...defaultConverters,
        ...listConverters,
        text: (args) => {
          const usual = defaultConverters.text;
          return explain(args.node) ?? (typeof usual === 'function' ? usual(args) : usual);
        },
        link,
        blocks,
        inlineBlocks: {
          citation: ({ node }: { node: unknown }) => {
            const fields = citationOf(node as RichTextNode);
            return fields ? citation(fields) : null;
          },
        },
      })}
    />
  );
};
