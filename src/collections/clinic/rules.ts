import type { TextFieldSingleValidation } from 'payload';

/** Days as schema.org writes them. */
export const weekdays = {
  Monday: 'Monday',
  Tuesday: 'Tuesday',
  Wednesday: 'Wednesday',
  Thursday: 'Thursday',
  Friday: 'Friday',
  Saturday: 'Saturday',
  Sunday: 'Sunday',
} as const;

export const validateTime: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Give a time, for example 08:30.' : true;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value) ? true : 'Write the time as hours and minutes, for example 08:30.';
};
