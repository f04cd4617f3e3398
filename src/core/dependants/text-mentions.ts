import type { Block, FlattenedField, RichTextField } from 'payload';
import { flattenAllFields } from 'payload';

type RichTextEditor = {
  editorConfig?: {
    resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: Record<string, unknown> }>;
  };
};

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && 'fields' in value;

const featuresOf = (editor: unknown) => (editor as RichTextEditor | undefined)?.editorConfig?.resolvedFeatureMap;

const blocksOf = (editor: unknown): Block[] => {
  const props = featuresOf(editor)?.get('blocks')?.sanitizedServerFeatureProps ?? {};
  return [props['blocks'], props['inlineBlocks']].flat().filter(isBlock);
};

type Target = { slug: string; id: number };

/** Collection and document stand together where a field may point at several collections. */
const named = (at: string, { slug, id }: Target): string =>
  `(@${at}.relationTo == ${JSON.stringify(slug)} && @${at}.value == ${id})`;

/** What to ask of a block, for every field of it that points at the collection. */
const asksOf = (fields: FlattenedField[], target: Target, base = ''): string[] =>
  fields.flatMap((field) => {
    const at = `${base}.${JSON.stringify(field.name)}`;
    if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') return [named(at, target)];
      return field.relationTo === target.slug ? [`@${at} == ${target.id}`] : [];
    }
    return 'flattenedFields' in field ? asksOf(field.flattenedFields, target, at) : [];
  });

/**
 * What to look for in a stored text, at any depth (SQL/JSON path, lax: a list counts as each of its entries): a link, or
 * a block with a field for such documents. Looking at every node costs six times as much as looking at those with
 * fields, so that is done only where an editor may place pictures or documents themselves.
 */
export const mentionsInText = ({ editor, ...target }: Target & { editor: RichTextField['editor'] }): string[] => {
  const inBlocks = blocksOf(editor).flatMap((block) =>
    asksOf(flattenAllFields({ fields: block.fields }), target).map(
      (ask) => `(@.blockType == ${JSON.stringify(block.slug)} && ${ask})`,
    ),
  );
  const features = featuresOf(editor);
  const hasNodes = features?.has('upload') === true || features?.has('relationship') === true;
  return [
    `$.**.fields ? (${[named('.doc', target), ...inBlocks].join(' || ')})`,
    ...(hasNodes ? [`$.** ? ${named('', target)}`] : []),
  ];
};
