import type { Block, FlattenedField, RichTextField } from 'payload';
import { flattenAllFields } from 'payload';

type RichTextEditor = {
  editorConfig?: {
    resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: Record<string, unknown> }>;
  };
};

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && 'fields' in value;

const blocksOf = (editor: unknown): Block[] => {
  const features = (editor as RichTextEditor | undefined)?.editorConfig?.resolvedFeatureMap;
  const props = features?.get('blocks')?.sanitizedServerFeatureProps ?? {};
  return [props['blocks'], props['inlineBlocks']].flat().filter(isBlock);
};

/** Paths of the fields of a block that point at a collection. */
const pathsIn = (fields: FlattenedField[], slug: string, base = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${base}.${JSON.stringify(field.name)}`;
    if (field.type === 'relationship' || field.type === 'upload') return field.relationTo === slug ? [path] : [];
    return 'flattenedFields' in field ? pathsIn(field.flattenedFields, slug, path) : [];
  });

/**
 * What to look for in a stored text (SQL/JSON path, lax: a list counts as each of its entries): a link or a picture,
 * which name collection and document together, or a block with a field for such documents; at any depth.
 */
export const mentionIn = ({
  editor,
  slug,
  id,
}: {
  editor: RichTextField['editor'];
  slug: string;
  id: number;
}): string => {
  const inBlocks = blocksOf(editor).flatMap((block) =>
    pathsIn(flattenAllFields({ fields: block.fields }), slug).map(
      (path) => `(@.blockType == ${JSON.stringify(block.slug)} && @${path} == ${id})`,
    ),
  );
  const named = `(@.relationTo == ${JSON.stringify(slug)} && @.value == ${id})`;
  return `$.** ? (${[named, ...inBlocks].join(' || ')})`;
};
