import type { TextFieldSingleValidation } from 'payload';

/** Every picture needs alternative text unless it is only decoration. */
export const validateAlternative: TextFieldSingleValidation = (value, { siblingData, maxLength }) => {
  const { decorative } = siblingData as { decorative?: boolean | null };
  const alt = value?.trim() ?? '';
  if (decorative === true)
    return alt === '' ? true : 'Decoration has no alternative text. Empty this, or untick "Only decoration".';
  if (alt === '') return 'Describe what the picture shows, or tick "Only decoration".';
  if (maxLength !== undefined && alt.length > maxLength)
    return `This has ${alt.length} characters; at most ${maxLength} can be read out in one go. Say the rest in the text.`;
  return /^(?:picture|image|photo|photograph) of\b/iu.test(alt)
    ? 'Leave out "picture of" and say what it shows.'
    : true;
};
