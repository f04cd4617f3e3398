import type { TextFieldSingleValidation } from 'payload';

export const topics = {
  basics: 'What it is',
  candidates: 'Who it is for',
  evidence: 'Does it work',
  safety: 'Risks and safety',
  visit: 'The visit',
  after: 'Afterwards',
  cost: 'Cost and insurance',
} as const;

export type Topic = keyof typeof topics;

export const journeyStages = {
  considering: 'Considering it',
  preparing: 'Preparing for the visit',
  during: 'During the visit',
  recovering: 'Recovering',
} as const;

/** Checks that a question is one. Spanish questions open with an inverted mark and end in the same one. */
export const validateQuestion: TextFieldSingleValidation = (value, { required }) => {
  const question = value?.trim() ?? '';
  if (question === '') return required ? 'Write the question.' : true;
  return question.endsWith('?') ? true : 'A question ends in a question mark. Rephrase it as a patient would ask it.';
};
