import type { TextFieldSingleValidation } from 'payload';

export const validateInternalPath: TextFieldSingleValidation = (value) =>
  value && /^\/(?!\/)[^\s\\]*$/u.test(value) ? true : 'Write the address from its first slash, for example /pricing.';
