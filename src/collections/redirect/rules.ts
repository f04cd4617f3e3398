import type { RelationshipFieldSingleValidation, TextFieldSingleValidation } from 'payload';

export const redirectKinds = { document: 'A page kept here', path: 'An address' } as const;

/** A path on this site: one leading slash, no host, query or fragment. */
const isPath = (value: string): boolean => /^\/(?!\/)[^\s?#\\]*$/u.test(value);

export const validatePath: TextFieldSingleValidation = (value) =>
  value && isPath(value) ? true : 'Write the old address from its first slash, for example /therapies/old-name.';

export const validateTarget: TextFieldSingleValidation = (value, { siblingData }) => {
  const { from, kind } = siblingData as { from?: string | null; kind?: string | null };
  if (kind !== 'path') return true;
  if (!value || !isPath(value)) return 'Write the new address from its first slash, for example /faq.';
  return value === from ? 'This would lead to itself. Choose another address.' : true;
};

export const validateDocument: RelationshipFieldSingleValidation = (value, { siblingData }) => {
  const { kind } = siblingData as { kind?: string | null };
  return kind === 'document' && !value ? 'Choose the page that this leads to.' : true;
};
