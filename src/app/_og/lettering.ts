/** Signs outside of what our font file draws: Latin letters and the usual punctuation. */
const undrawable = /[^\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018-\u201D\u2022\u2026\u20AC]/gu;

/** A text as the font can draw it. For what is missing, the renderer would ask another site for a font. */
export const drawable = (text: string): string =>
  text.normalize('NFC').replace(undrawable, '').replace(/\s+/gu, ' ').trim();

/** Height of the letters of a title, in pixels. */
export const sizeOf = (title: string): number => {
  if (title.length <= 40) return 84;
  return title.length <= 90 ? 64 : 50;
};
