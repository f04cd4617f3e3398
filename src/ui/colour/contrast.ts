import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  parseHex as parse,
  useMode as register,
  wcagContrast,
} from 'culori/fn';

register(modeRgb);
register(modeLrgb);
register(modeOklch);

const toOklch = converter('oklch');

/** A colour as a style sheet writes it: `#0d5960`. */
export type Hex = string;

/** A hex colour of three or six digits, with or without `#`, as six lower-case digits; null for anything else. */
export const readHex = (value: string): Hex | null => {
  const text = value.trim().replace(/^#?/u, '#');
  if (!/^#(?:[0-9a-f]{3}){1,2}$/iu.test(text)) return null;
  const colour = parse(text);
  return colour ? formatHex(colour) : null;
};

/** Contrast ratio of two colours from 1 to 21, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrastOf = (first: Hex, second: Hex): number => wcagContrast(first, second);

type Oklch = { l: number; c: number; h?: number };

/** Lightness (0 to 1), chroma and hue in OKLCH, where equal steps look equal: https://www.w3.org/TR/css-color-4/#ok-lab */
export const oklchOf = (colour: Hex): Oklch => toOklch(colour) ?? { l: 0, c: 0 };

/** The same hue at another lightness; as much of the chroma as screens can show. */
export const shadeOf = ({ colour, lightness, mostChroma }: { colour: Hex; lightness: number; mostChroma?: number }) => {
  const { c, h } = oklchOf(colour);
  const wanted = { mode: 'oklch' as const, l: lightness, c: Math.min(c, mostChroma ?? c), h };
  return formatHex(clampChroma(wanted, 'oklch'));
};

const steps = 200;

/** The colour of the same hue whose lightness is nearest and that passes; null when none does. */
export const nearestPassing = ({
  colour,
  passes,
}: {
  colour: Hex;
  passes: (candidate: Hex) => boolean;
}): Hex | null => {
  if (passes(colour)) return colour;
  const { l } = oklchOf(colour);
  for (let step = 1; step <= steps; step += 1) {
    for (const lightness of [l - step / steps, l + step / steps]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = shadeOf({ colour, lightness });
      if (passes(candidate)) return candidate;
    }
  }
  return null;
};
