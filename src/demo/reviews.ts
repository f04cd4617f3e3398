import type { Payload } from 'payload';

import type { Role } from '@/core/access/roles';
import type { Lookup } from '@/core/fixtures/fixture';
import { reviewStep } from '@/editorial/review/step';

import type { Directory } from './lookup';
import { newContext } from './write';

const accountOf = async ({ payload, role }: { payload: Payload; role: Role }): Promise<number | null> => {
  const where = { role: { equals: role } };
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, pagination: false });
  return docs[0]?.id ?? null;
};

/** What the demo reviewer approves is signed by the demo doctor. */
export const linkReviewer = async ({ payload, idOf }: { payload: Payload; idOf: Lookup }): Promise<void> => {
  const id = await accountOf({ payload, role: 'reviewer' });
  if (id === null) return;
  await payload.update({ collection: 'users', id, data: { person: idOf('people', 'demo-reviewer-osei') }, depth: 0 });
};

/** The draft of the demo waits for the reviewer, so that there is something to approve. */
export const askForReview = async ({
  payload,
  directory,
}: {
  payload: Payload;
  directory: Directory;
}): Promise<void> => {
  await payload.update({
    collection: 'faqs',
    id: directory.idOf('faqs', 'draft-upper-age-limit'),
    data: {
      review: {
        state: 'in-review',
        requestedBy: await accountOf({ payload, role: 'editor' }),
        requestedAt: '2026-11-18T09:00:00.000Z',
      },
    },
    context: { ...newContext(), ...reviewStep },
    depth: 0,
    draft: true,
  });
};
