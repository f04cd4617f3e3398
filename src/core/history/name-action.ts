import type { RequestContext } from 'payload';

import type { HistoryAction } from './actions';

const key = 'historyAction';

/** Put into the context of a write whose caller knows better than its data what happened, for example an import. */
export const asAction = (action: HistoryAction): RequestContext => ({ [key]: action });

type Document = {
  _status?: unknown;
  deletedAt?: unknown;
  role?: unknown;
  review?: { state?: unknown } | null;
  claimOverrides?: unknown[] | null;
};

type Change = {
  operation: 'create' | 'update';
  context: RequestContext;
  before: Document;
  after: Document;
  /** Whether only a draft is saved and what the public reads stays. */
  isDraftSave: boolean;
  /** Whether the public read it before. */
  wasPublished: boolean;
  isRestore: boolean;
};

/** What it means that the state of the review became this one. */
const reviewActions: Record<string, HistoryAction> = {
  'in-review': 'review-requested',
  approved: 'approved',
  'changes-requested': 'changes-requested',
  draft: 'review-reopened',
};

const reviewAction = ({ before, after }: Change): HistoryAction | null => {
  const [was, is] = [before.review?.state ?? 'draft', after.review?.state ?? 'draft'];
  return was === is || typeof is !== 'string' ? null : (reviewActions[is] ?? null);
};

const isOverride = ({ before, after }: Change): boolean =>
  (after.claimOverrides?.length ?? 0) > (before.claimOverrides?.length ?? 0);

const isAction = (value: unknown): value is HistoryAction => typeof value === 'string';

/** What a change is, by what matters most about it: what patients see, then what colleagues decided, then the rest. */
export const nameAction = (change: Change): HistoryAction => {
  const { after, before, context, isDraftSave, isRestore, operation, wasPublished } = change;
  const named = context[key];
  if (isAction(named)) return named;
  if (isRestore) return 'restored';
  if (after.deletedAt && !before.deletedAt) return 'trashed';
  if (!after.deletedAt && before.deletedAt) return 'untrashed';
  if (operation === 'update' && before.role !== after.role) return 'role-changed';
  if (after._status === 'published' && !isDraftSave) return 'published';
  if (wasPublished && !isDraftSave) return 'unpublished';
  if (operation === 'create') return 'created';
  return (
    reviewAction(change) ?? (isOverride(change) ? 'override' : after._status === 'draft' ? 'saved-draft' : 'changed')
  );
};
