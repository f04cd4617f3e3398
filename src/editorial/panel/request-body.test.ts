import { expect, it } from 'vitest';

import { requestBody } from './request-body';

const form = { collection: 'pages', id: 3, locale: 'en', data: { title: 'A page' } };

it('asks about the fields of a form, without what other documents or the system keep', () => {
  const data = { title: 'A page', claimOverrides: [], prices: { docs: [], hasNextPage: false } };
  expect(JSON.parse(requestBody({ ...form, data }) ?? '')).toEqual({ ...form, data: { title: 'A page' } });
  expect(JSON.parse(requestBody({ ...form, id: undefined }) ?? '')).toMatchObject({ id: null });
});

it('asks nothing before the form is there: the server could only refuse', () => {
  expect(requestBody({ ...form, data: {} })).toBeNull();
  expect(requestBody({ ...form, locale: undefined })).toBeNull();
  expect(requestBody({ ...form, collection: undefined })).toBeNull();
});
