import type { TextField, TextFieldSingleValidation } from 'payload';

import { code } from './build';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Checks a two-letter country code (ISO 3166-1). Only codes that name a place are taken. */
const validateCountry: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Write the country as two capital letters, for example US.' : true;
  if (!/^[A-Z]{2}$/u.test(value)) return 'Write the country as two capital letters, for example US.';
  return names.of(value) === undefined ? `There is no country with the code ${value}.` : true;
};

/** A country, as its two-letter code. */
export const country = (
  name: string,
  label: string,
  help: string,
  extra: Partial<Pick<TextField, 'required' | 'defaultValue'>> = {},
): TextField => code(name, label, help, { ...extra, minLength: 2, maxLength: 2, validate: validateCountry });
