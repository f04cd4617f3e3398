import type { FieldHook, TextFieldSingleValidation } from 'payload';

import { type BrandRole, type ContrastProblem, findContrastProblem, findNearestReadable } from '@/ui/colour/brand';
import { readHex } from '@/ui/colour/contrast';

const subjects: Record<BrandRole, (problem: ContrastProblem) => string> = {
  brand: () => 'Links in this colour would be hard to read',
  action: ({ front }) =>
    front === 'on-action'
      ? 'White words on a button of this colour would be hard to read'
      : 'The mark around a chosen link would be hard to see in this colour',
};

/** What is wrong with a colour and which one would do, for an editor; null when it can be read everywhere. */
export const explainColour = ({ role, value }: { role: BrandRole; value: string }): string | null => {
  const colour = readHex(value);
  if (colour === null) return 'Write the colour as six digits or letters from a to f, for example #0d5960.';
  const problem = findContrastProblem({ role, colour });
  if (problem === null) return null;
  const { contrast, least } = problem;
  const nearest = findNearestReadable({ role, colour });
  // Cut off rather than rounded: 4.49 is not 4.5.
  const measured = (Math.floor(contrast * 10) / 10).toFixed(1);
  const advice = nearest === null ? 'Choose another one.' : `The nearest colour that works is ${nearest}.`;
  return `${subjects[role](problem)}: the contrast is ${measured}, and ${least} is needed. ${advice}`;
};

export const validateColour =
  (role: BrandRole): TextFieldSingleValidation =>
  (value) =>
    value?.trim() ? (explainColour({ role, value }) ?? true) : true;

/** One way to write a colour, however it was typed; what is no colour is left for the validation to refuse. */
export const normaliseColour: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? (readHex(value) ?? value.trim()) : value;
