/**
 * Fields of a reference that MEDLINE has no tag for get one of our own, so that nothing is lost on the way out and
 * back. Other programs skip tags that they do not know.
 */
export const ownTags = { accessed: 'ACCD', genre: 'GNRE', number: 'NUMB', place: 'PLCE', url: 'URLF' } as const;

/** What the tags of MEDLINE mean that a reference has no field for. */
export const tagNames = {
  AB: 'abstract',
  AD: 'affiliations',
  AUID: 'author identifiers',
  CI: 'copyright',
  CIN: 'comments',
  COIS: 'conflicts of interest',
  CON: 'comment on',
  EIN: 'errata',
  FIR: 'investigators',
  GR: 'grants',
  IR: 'investigators',
  MH: 'subject headings',
  OAB: 'other abstract',
  OT: 'keywords',
  RIN: 'retraction notice',
  RN: 'substances',
  SI: 'trial registration',
  TT: 'original title',
};

/** Who made the record and when, and what says the same as another field. */
export const ignoredTags = ['CRDT', 'CTDT', 'DA', 'DCOM', 'DEP', 'DRDT', 'EDAT', 'IRAD', 'JID', 'LR', 'MHDA'].concat([
  'NM',
  'OTO',
  'OWN',
  'PHST',
  'PST',
  'PUBM',
  'RF',
  'SB',
  'SO',
  'STAT',
]);
