import type { CollectionBeforeChangeHook } from 'payload';

/**
 * Whoever registers the first account of a new installation runs it: nobody is there yet who could
 * give a role. Accounts made by code say their role themselves.
 */
export const makeFirstAdministrator: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI !== 'REST' || req.user !== null) return data;
  const { totalDocs } = await req.payload.count({ collection: 'users', req });
  return totalDocs === 0 ? { ...data, role: 'administrator' } : data;
};
