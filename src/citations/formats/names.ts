import type { CslName } from '../csl-item';

const suffixes = /^(?:jr|sr|2nd|3rd|4th|ii|iii|iv)\.?$/iu;

export const isSuffix = (text: string): boolean => suffixes.test(text);

/** A name without its empty parts; null when nothing is left of it. */
export const toName = (parts: { [part in keyof CslName]: string | undefined }): CslName | null => {
  const name: CslName = {};
  for (const part of ['family', 'given', 'suffix', 'literal'] as const) {
    const value = parts[part]?.trim();
    if (value !== undefined && value !== '') name[part] = value;
  }
  return Object.keys(name).length === 0 ? null : name;
};

/** `Wu YT`: a family name and initials, as short author lists have them. */
const withInitials = /^(\p{L}.*\p{Ll}.*) (\p{Lu}{1,3})$/u;

const parsePlainName = (text: string): CslName | null => {
  const [, family, given] = text.length > 200 ? [] : (withInitials.exec(text) ?? []);
  return family === undefined ? toName({ literal: text }) : toName({ family, given });
};

/**
 * Reads `Family, Given, Suffix`. A comma at the end marks an organisation, as EndNote has it; two commas at the end
 * a person with one name. Without a comma it is an organisation, or a family name with initials.
 */
export const parseCommaName = (text: string): CslName | null => {
  const name = text.trim();
  if (/,\s*,$/u.test(name)) return toName({ family: name.replace(/,\s*,$/u, '') });
  if (name.endsWith(',')) return toName({ literal: name.slice(0, -1) });
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length === 1) return parsePlainName(name);
  const [family, second = '', third = ''] = parts;
  if (parts.length === 2) return toName({ family, given: second });
  if (isSuffix(second) && !isSuffix(third)) return toName({ family, given: parts.slice(2).join(', '), suffix: second });
  return toName({ family, given: parts.slice(1, -1).join(', '), suffix: parts.at(-1) });
};

/** The name as {@link parseCommaName} reads it. */
export const writeCommaName = ({ family, given, suffix, literal }: CslName): string => {
  if (literal !== undefined) {
    const isMistakable = literal.includes(',') || parsePlainName(literal)?.literal === undefined;
    return isMistakable ? `${literal},` : literal;
  }
  if (suffix !== undefined) return `${family ?? ''}, ${given ?? ''}, ${suffix}`;
  return given === undefined ? `${family ?? ''},,` : `${family ?? ''}, ${given}`;
};

/** Reads a full author of PubMed: `King, Martin Luther Jr`. A name without a comma is a person with one name. */
export const parseMedlineName = (text: string): CslName | null => {
  const name = text.trim();
  if (!name.includes(',')) return toName({ family: name });
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length > 2) return parseCommaName(name);
  const words = (parts[1] ?? '').split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && isSuffix(last)
    ? toName({ family: parts[0], given: words.slice(0, -1).join(' '), suffix: last })
    : toName({ family: parts[0], given: parts[1] });
};

/** Reads a short author of PubMed: `Wu YT`, `King ML Jr`. */
export const parseMedlineShortName = (text: string): CslName | null => {
  const words = text.trim().split(/\s+/u);
  const suffix = words.length > 2 && isSuffix(words.at(-1) ?? '') ? words.pop() : undefined;
  const given = words.length > 1 ? words.pop() : undefined;
  return toName({ family: words.join(' '), given, suffix });
};

/** The name as {@link parseMedlineName} reads it; an organisation has a field of its own there. */
export const writeMedlineName = (name: CslName): string => {
  const { family = '', given, suffix } = name;
  if (suffix !== undefined)
    return given !== undefined && isSuffix(suffix) ? `${family}, ${given} ${suffix}` : writeCommaName(name);
  return given === undefined ? family : `${family}, ${given}`;
};
