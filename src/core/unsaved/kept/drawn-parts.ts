import type { FormState } from 'payload';

type Drawn = { customComponents?: unknown };

/**
 * Takes the parts that the server drew out of a copy of a form's state. Copies hold none, only their empty places, and a
 * form that is given such a copy puts the empty places in the place of what it has.
 */
export const dropDrawnParts = (state: FormState): void => {
  for (const field of Object.values(state)) {
    delete (field as Drawn).customComponents;
    for (const row of field.rows ?? []) delete (row as Drawn).customComponents;
  }
};
