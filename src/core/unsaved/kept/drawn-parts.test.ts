import type { FormState } from 'payload';
import { expect, it } from 'vitest';

import { dropDrawnParts } from './drawn-parts';

it('leaves of a copy only what does not empty the places of drawn parts, and all that was typed', () => {
  const copy = {
    title: { value: 'Typed', valid: true },
    text: { value: { root: {} }, customComponents: { Field: undefined } },
    steps: { value: 1, rows: [{ id: 'a', customComponents: { RowLabel: undefined } }], customComponents: {} },
  } as unknown as FormState;
  dropDrawnParts(copy);
  expect(copy).toEqual({
    title: { value: 'Typed', valid: true },
    text: { value: { root: {} } },
    steps: { value: 1, rows: [{ id: 'a' }] },
  });
  expect(Object.values(copy).some((field) => 'customComponents' in field)).toBe(false);
});
