import type { CslDate, CslName } from '../../csl-item';
import { parseDate, toCslDate } from '../dates';
import { toName } from '../names';

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text as text, numbers as text; of a list, the first. Crossref gives lists where CSL has text. */
export const asText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? asText(value[0]) : undefined;
};

/** All texts of a list or the one text there is, joined by commas. */
export const asTexts = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.map(asText).filter(Boolean).join(', ') : asText(value);

const marks = /<\/?(?:i|b|em|strong|sub|sup|scp|span|jats:[a-z-]{1,20})(?:\s[^<>]{0,80})?>/giu;

/** Titles may hold marks of HTML; references are stored without. */
export const asPlainText = (value: unknown): string | undefined =>
  asText(value)
    ?.replace(marks, '')
    .replace(/&(amp|lt|gt);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');

/** Particles stand in the family name. */
const readName = (value: unknown): CslName | null => {
  if (typeof value === 'string') return toName({ literal: value });
  if (!isObject(value)) return null;
  const particles = [value['dropping-particle'], value['non-dropping-particle'], value.family].map(asText);
  return toName({
    family: particles.filter(Boolean).join(' '),
    given: asText(value.given),
    suffix: asText(value.suffix),
    literal: asText(value.literal) ?? asText(value.name),
  });
};

export const readNames = (value: unknown): CslName[] =>
  Array.isArray(value) ? value.map(readName).filter((name) => name !== null) : [];

/** A date as parts, or as one of the texts that programs write instead. */
export const readDate = (value: unknown): CslDate | undefined => {
  if (!isObject(value)) return parseDate(asText(value) ?? '') ?? undefined;
  const parts: unknown = Array.isArray(value['date-parts']) ? (value['date-parts'] as unknown[])[0] : undefined;
  if (Array.isArray(parts)) {
    const [year = null, month = null, day = null] = (parts as unknown[]).map((part) =>
      part === null || part === undefined ? null : Number(part),
    );
    const date = toCslDate({ year, month, day });
    if (date !== null) return date;
  }
  return parseDate(asText(value.raw) ?? asText(value.literal) ?? asText(value['date-time']) ?? '') ?? undefined;
};
