import XMLBuilder from 'fast-xml-builder';

type Value = string | number | Element | Element[];

/** An element by its parts: a name that begins with `@` is an attribute, `#` is the text beside attributes. */
export type Element = { [name: string]: Value };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
});

/** An XML document of one root element. */
export const writeXml = (root: Element): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
