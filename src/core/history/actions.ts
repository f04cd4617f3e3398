/** Everything that the history tells apart, with the words that follow a name: "Ana published the price …". */
export const actions = {
  created: 'created',
  'saved-draft': 'saved a draft of',
  changed: 'changed',
  published: 'published',
  unpublished: 'unpublished',
  trashed: 'moved to the trash',
  untrashed: 'took back from the trash',
  deleted: 'deleted',
  restored: 'restored an earlier version of',
  imported: 'imported',
  verified: 'checked with the registries',
  'replaced-source': 'replaced a source in',
  'review-requested': 'asked for a review of',
  approved: 'approved',
  'changes-requested': 'asked for changes in',
  'review-reopened': 'returned to draft',
  typo: 'corrected a slip in',
  override: 'overrode a finding in',
  scheduled: 'scheduled',
  commented: 'commented on',
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'sign-in-failed': 'failed to sign in',
  'sign-in-locked': 'was locked out after too many wrong passwords',
  'role-changed': 'changed the role of',
} as const;

export type HistoryAction = keyof typeof actions;

/** Where a change came from. */
export const origins = {
  admin: 'Admin',
  rest: 'REST',
  graphql: 'GraphQL',
  program: 'Program',
} as const;

export type Origin = keyof typeof origins;
