import { type Block, flattenAllFields, type FlattenedField } from 'payload';

/** A field that points at a collection, as the database is asked for it. */
export type RelationPath = {
  path: string;
  /** The document cannot be published without it. */
  required: boolean;
  /** Links in a text name collection and document apart, so what is found has to be looked at. */
  kind: 'field' | 'link';
};

type RichTextEditor = {
  editorConfig?: {
    resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: { blocks?: (Block | string)[] } }>;
  };
};

/** In a paragraph, in an entry of a list, and in one of a list within a list. */
const linkDepths = [2, 3, 5];

const blocksOf = (editor: unknown): FlattenedField[] => {
  const features = (editor as RichTextEditor | undefined)?.editorConfig?.resolvedFeatureMap;
  const blocks = features?.get('blocks')?.sanitizedServerFeatureProps?.blocks ?? [];
  return blocks.flatMap((block) => (typeof block === 'string' ? [] : flattenAllFields({ fields: block.fields })));
};

const inRichText = ({ editor, path, slug }: { editor: unknown; path: string; slug: string }): RelationPath[] => [
  ...pathsTo({ fields: blocksOf(editor), slug, base: `${path}.root.children.fields.` }),
  ...linkDepths.map((depth) => ({
    path: `${path}.root.${'children.'.repeat(depth)}fields.doc.value`,
    required: false,
    kind: 'link' as const,
  })),
];

const isRequired = (field: FlattenedField): boolean => 'required' in field && field.required === true;

/** Every path of some fields that may hold a document of `slug`: in rows, in groups, and in texts and their blocks. */
export const pathsTo = ({
  fields,
  slug,
  base = '',
}: {
  fields: FlattenedField[];
  slug: string;
  base?: string;
}): RelationPath[] =>
  fields.flatMap((field): RelationPath[] => {
    const path = `${base}${field.name}`;
    if (field.type === 'richText') return inRichText({ editor: field.editor, path, slug });
    if (field.type === 'relationship' || field.type === 'upload') {
      const isThere = [field.relationTo].flat().some((to) => to === slug);
      return isThere ? [{ path, required: isRequired(field), kind: 'field' }] : [];
    }
    const isNest = field.type === 'group' || field.type === 'tab' || field.type === 'array';
    return isNest ? pathsTo({ fields: field.flattenedFields, slug, base: `${path}.` }) : [];
  });
