const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  deg: '°',
};

const decodeOnce = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hexadecimal, name) => {
    if (name) return named[(name as string).toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal as string, 10) : Number.parseInt(hexadecimal as string, 16);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });

/**
 * A title or name without markup: publishers deposit italics as HTML, as JATS, as MathML, and with entities that were
 * escaped twice. A lone `<` as in "p < 0.05" stays.
 */
export const toPlain = (text: string): string =>
  decodeOnce(decodeOnce(text))
    .replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
