import type { PayloadRequest } from 'payload';

import { peopleWhoWrite } from '@/core/access/people-who-write';

/** Everybody who may change content may show a draft of it to somebody outside. */
export const peopleWhoShareDrafts = async ({ req }: { req: PayloadRequest }): Promise<boolean> =>
  (await peopleWhoWrite({ req })) === true;
