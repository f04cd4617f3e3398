import type { TextFieldSingleValidation } from 'payload';

export const bodyRegions = {
  head: 'Head',
  neck: 'Neck',
  shoulder: 'Shoulder',
  elbow: 'Elbow',
  wrist: 'Wrist and hand',
  back: 'Back',
  pelvis: 'Pelvis and hip',
  knee: 'Knee',
  ankle: 'Ankle',
  foot: 'Foot',
  'whole-body': 'Whole body',
} as const;

/** Form of an ICD-10 or ICD-10-CM code: letter, two characters, and up to four after a point. */
const icd10 = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/u;

export const validateIcd10: TextFieldSingleValidation = (value) => {
  if (!value) return true;
  return icd10.test(value)
    ? true
    : 'An ICD-10 code looks like G56.0: a letter, two digits and, after a point, up to four more.';
};
