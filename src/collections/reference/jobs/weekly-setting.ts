import type { Payload } from 'payload';

/** Whether the clinic wants its references checked every week; nothing is asked of a registry unbidden. */
export const wantsWeeklyCheck = async (payload: Payload): Promise<boolean> =>
  (await payload.findGlobal({ slug: 'site-settings', depth: 0 })).checkReferencesWeekly === true;
