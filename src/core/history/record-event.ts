import type { PayloadRequest } from 'payload';

import type { HistoryAction } from './actions';
import type { Actor } from './actor';

type EventArgs = Actor & {
  /** The request of the change, whose transaction the event shares; none for what no transaction holds. */
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;
  action: HistoryAction;
  /** Slug of the collection or global. */
  about: string;
  document: number | null;
  title: string | null;
  /** Paths of fields, never what they hold. */
  fields?: string[];
  note?: string | null;
};

const longestTitle = 300;
const mostFields = 100;

/** Adds one line to the history, past hooks and access: one insert, which stands or falls with the change. */
export const recordEvent = async ({ req, title, fields = [], note = null, ...event }: EventArgs): Promise<void> => {
  await req.payload.db.create({
    collection: 'audit-events',
    data: {
      ...event,
      at: new Date().toISOString(),
      title: title?.slice(0, longestTitle) ?? null,
      fields: fields.slice(0, mostFields),
      note,
    },
    req,
    returning: false,
  });
};
