/** What came of asking for an address; labels are what editors read. Broken ones come first when sorted. */
export const linkStates = {
  broken: 'Broken',
  moved: 'Moved',
  unclear: 'Unclear',
  works: 'Works',
} as const;
