/** Stands in a text where the editor placed a citation: the object replacement character, one UTF-16 unit. */
export const citationMark = '\uFFFC';

const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201B': "'",
  '\u00B4': "'",
  '`': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\uFEFF': ' ',
};

const foldCharacter = (character: string): string => {
  const known = plain[character];
  if (known !== undefined) return known;
  if (/\s/u.test(character)) return character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  const [base = character] = character.normalize('NFD');
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
};

/**
 * Lower case, plain quotes and dashes, no accents, for patterns that then need neither flags nor
 * variants. Every UTF-16 unit stays in its place, so offsets hold in the original text.
 */
export const fold = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[^\n -_a-~]/g, foldCharacter);
