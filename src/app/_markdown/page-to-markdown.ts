import type { Element, ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { arrangeAll, find, hasClass, isElement, wordsOf } from './arrange';

type Args = { html: string; /** Where the page is read. */ url: string };

const without = (node: Element, gone: (Element | null)[]): Element => ({
  ...node,
  children: node.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    return gone.includes(child) ? [] : [without(child, gone)];
  }),
});

const source = (url: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'element', tagName: 'a', properties: { href: url }, children: [{ type: 'text', value: url }] }],
});

/** The title first, then where it stands and who answers for it, then the rest in its order. */
const inReadingOrder = ({ main, url }: { main: Element; url: string }): ElementContent[] => {
  const title = find(main, ({ tagName }) => tagName === 'h1');
  const signOff = find(main, (node) => node.tagName === 'dl' && hasClass(node, 'governance'));
  const section = find(
    main,
    (node) => node.tagName === 'section' && signOff !== null && node.children.includes(signOff),
  );
  const rest = without(main, [title, section ?? signOff]);
  return [title, source(url), signOff].filter((node) => node !== null).concat(rest);
};

/**
 * A page of this site as Markdown, with everything that it shows: citations as numbers in brackets,
 * tables as tables, links with whole addresses. Null for an answer that is no page.
 */
export const pageToMarkdown = ({ html, url }: Args): string | null => {
  const tree = unified().use(rehypeParse).parse(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  if (main === null) return null;
  const children = arrangeAll(inReadingOrder({ main, url }), { origin: new URL(url).origin, inCell: false });
  const pipeline = unified()
    .use(rehypeRemark, {
      handlers: {
        // Written below in our own way; a plain text would have its brackets escaped.
        sup: (_state, node: Element) => ({ type: 'footnoteReference', identifier: 'mark', label: wordsOf(node) }),
      },
    })
    .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      handlers: { footnoteReference: ({ label }: { label: string }) => `[${label}]` },
    });
  return pipeline.stringify(pipeline.runSync({ type: 'root', children }));
};
