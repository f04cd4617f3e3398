import type { TextFieldSingleValidation } from 'payload';

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
