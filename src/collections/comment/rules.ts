import type { TextareaFieldValidation } from 'payload';

export const longestBody = 4000;

/** What is marked in a text for a comment is a sentence or a few. */
export const longestSentence = 1000;

export const checkBody: TextareaFieldValidation = (value) => {
  const body = value?.trim() ?? '';
  if (body === '') return 'Write what you want to say.';
  return body.length > longestBody ? `Keep it under ${longestBody} characters; this one has ${body.length}.` : true;
};
