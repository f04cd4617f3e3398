import type { LinkAnswer } from './ask-link';

export type LinkRecord = LinkAnswer & { failedSince: string | null };

/** A site that gives no answer for this long is not having a bad day. */
const patience = 6 * 24 * 60 * 60_000;

/** What to note about an address, by what was noted before: what stays unclear for a week counts as broken. */
export const judgeLink = ({
  before,
  answer,
  now,
}: {
  before: Pick<LinkRecord, 'state' | 'failedSince'> | null;
  answer: LinkAnswer;
  now: Date;
}): LinkRecord => {
  if (answer.state === 'works' || answer.state === 'moved') return { ...answer, failedSince: null };
  const failedSince = before?.failedSince ?? now.toISOString();
  const isRefusal = answer.status !== null && answer.status >= 400 && answer.status < 500;
  const isLasting = !isRefusal && now.getTime() - new Date(failedSince).getTime() >= patience;
  return { ...answer, state: answer.state === 'unclear' && isLasting ? 'broken' : answer.state, failedSince };
};
