import type { CollectionAfterReadHook, SanitizedConfig } from 'payload';

type Lock = { user?: { relationTo: string; value: unknown } | null };

/**
 * Few people may read accounts, and to the others the admin would say “User: 7 is editing”. They are told the name,
 * where Payload looks for an address.
 */
const nameEditor: CollectionAfterReadHook<Lock & { id: number }> = async ({ doc, req }) => {
  const id = doc.user?.value;
  const isPlainNumbersWanted = req.payloadAPI === 'REST' && Number(req.query.depth ?? 1) === 0;
  if (typeof id !== 'number' || isPlainNumbersWanted) return doc;
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    select: { name: true },
    req,
  });
  if (account === null) return doc;
  const { name } = account;
  return { ...doc, user: { relationTo: 'users', value: { id, name, email: name } } };
};

/** Has the record of who is editing what name the people in it. */
export const withNamedEditors = async (built: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await built;
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  locks?.hooks.afterRead.push(nameEditor as CollectionAfterReadHook);
  return config;
};
