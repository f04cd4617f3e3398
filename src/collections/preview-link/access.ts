import type { PayloadRequest } from 'payload';

import { peopleWhoWrite } from '@/core/access/people-who-write';

/** Everybody who may change content may show a draft of it to somebody outside. */
export const peopleWhoShareDrafts = async ({ req }: { req: PayloadRequest }): Promise<boolean> =>
  (await peopleWhoWrite({ req })) === true;

/** Nobody: links are made and taken back through the buttons beside the document, and none is forgotten. */
export const onlyByButton = (): boolean => false;
