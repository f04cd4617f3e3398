import { expect } from 'vitest';

import { clinicFixtures } from '@/collections/clinic/fixtures';

import { api } from './api';

const { name, shortName, summary, address, hours, phone, emergencyNumber } = clinicFixtures[0]?.data(() => 0) ?? {};

export const clinicName = String(name);

/** An editor writes a clinic, which needs neither a review nor other documents. Returns its id. */
export const createClinic = async (slug: string, status: 'draft' | 'published' = 'published'): Promise<number> => {
  const data = { name, shortName, summary, address, hours, phone, emergencyNumber, generateSlug: false, slug };
  const { body, status: answer } = await api.as('editor').post('/api/clinics', { ...data, _status: status });
  expect(answer).toBe(201);
  return Number(body.doc?.id);
};
