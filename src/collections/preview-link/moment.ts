import type { DateField } from 'payload';

/** A point in time, to the minute. */
export const moment = (name: string, label: string, help: string, extra: { required?: boolean } = {}): DateField => ({
  ...extra,
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime' }, description: help },
});
