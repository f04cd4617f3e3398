import type { JSXConverters } from '@payloadcms/richtext-lexical/react';

/**
 * Lists without the classes, values and styles that Payload's converters give their items (richtext-lexical 3.90): nothing
 * here is styled by them, a list tells its numbers itself, and the policy of the page lets no style stand in an element.
 */
export const listConverters: Pick<JSXConverters, 'list' | 'listitem'> = {
  list: ({ node, nodesToJSX }) => {
    const items = nodesToJSX({ nodes: node.children });
    if (node.tag !== 'ol') return <ul>{items}</ul>;
    return node.start > 1 ? <ol start={node.start}>{items}</ol> : <ol>{items}</ol>;
  },
  listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
};
