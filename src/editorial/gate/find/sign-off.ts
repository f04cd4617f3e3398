import type { PayloadRequest } from 'payload';

import { dayLabel } from '@/core/admin/day-label';
import { idOf } from '@/core/read/relation';

import { expiredOn } from '../../governance/credentials';
import { isReviewOverdue } from '../../governance/rules';
import type { Missing } from '../missing';

type SignOff = { reviewer?: Parameters<typeof idOf>[0]; nextReviewDue?: string | null };

const findExpired = async ({
  reviewer,
  today,
  req,
}: {
  reviewer: number;
  today: Date;
  req: PayloadRequest;
}): Promise<Missing[]> => {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { equals: reviewer } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { name: true, credentials: true, licence: true },
    req,
  });
  return docs.flatMap((person) =>
    expiredOn({ person, today }).map(({ name, expiresOn }) => ({
      path: 'governance.reviewer',
      label: 'Medical reviewer',
      message: `${person.name}: “${name}” expired on ${dayLabel(expiresOn)}. Enter its renewal under People, or have it reviewed by somebody else.`,
    })),
  );
};

/** What is wrong with those who stand behind a page: whose credentials ran out, and a review that is overdue. */
export const findSignOffProblems = async ({
  document,
  today,
  req,
}: {
  document: { governance?: SignOff | null };
  today: Date;
  req: PayloadRequest;
}): Promise<Missing[]> => {
  const { reviewer, nextReviewDue } = document.governance ?? {};
  const person = idOf(reviewer);
  const isOverdue = !!nextReviewDue && isReviewOverdue({ nextReviewDue: new Date(nextReviewDue), today });
  return [
    ...(person === null ? [] : await findExpired({ reviewer: person, today, req })),
    ...(isOverdue
      ? [
          {
            path: 'governance.nextReviewDue',
            label: 'Next review due',
            message: `The review was due on ${dayLabel(nextReviewDue)}. Ask for a new one.`,
          },
        ]
      : []),
  ];
};
