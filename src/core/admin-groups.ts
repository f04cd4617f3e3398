/** Sections of the admin navigation, by job and in the order they are shown. */
export const adminGroups = {
  content: 'Content',
  evidence: 'Evidence',
  prices: 'Prices',
  people: 'People and places',
  settings: 'Settings',
} as const;

export type AdminGroup = (typeof adminGroups)[keyof typeof adminGroups];
