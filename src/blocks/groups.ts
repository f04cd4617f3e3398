/** Headings under which an editor finds the blocks in the "add a block" drawer. */
export const blockGroups = {
  structure: 'Structure',
  guidance: 'Guidance and safety',
  evidence: 'Evidence and sources',
  media: 'Pictures',
} as const;
