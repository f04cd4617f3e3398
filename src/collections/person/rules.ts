export const personRoles = {
  clinician: 'Treats patients',
  author: 'Writes pages',
  reviewer: 'Reviews pages',
  assessor: 'Rates evidence',
} as const;
