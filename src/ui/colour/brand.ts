import { contrastOf, type Hex, nearestPassing, oklchOf, readHex, shadeOf } from './contrast';
import { type ColourName, leastContrast, pairs, type Palette, palettes, type Scheme } from './palette';

/** The two colours that a clinic may choose: one for links and the frame, one for buttons and the focus. */
export type BrandRole = 'brand' | 'action';

type Own = Partial<Palette>;
type Shades = Partial<Record<ColourName, [lightness: number, mostChroma: number]>>;

/** Shades of one hue, by lightness and most chroma in OKLCH: as light and as quiet as the site's own colours. */
const shadesOf = (colour: Hex, shades: Shades): Own =>
  Object.fromEntries(
    Object.entries(shades).map(([name, [lightness, mostChroma]]) => [name, shadeOf({ colour, lightness, mostChroma })]),
  );

const derive: Record<BrandRole, Record<'light' | 'dark', (colour: Hex) => Own>> = {
  brand: {
    light: (colour) => ({ brand: colour, ...shadesOf(colour, { 'brand-wash': [0.943, 0.02], deep: [0.33, 0.06] }) }),
    dark: (colour) => shadesOf(colour, { brand: [0.83, 0.09], 'brand-wash': [0.3, 0.04], deep: [0.18, 0.02] }),
  },
  action: {
    light: (colour) => ({
      action: colour,
      'action-strong': shadeOf({ colour, lightness: Math.max(0, oklchOf(colour).l - 0.08) }),
    }),
    dark: (colour) =>
      shadesOf(colour, { action: [0.81, 0.11], 'action-strong': [0.87, 0.08], 'on-action': [0.23, 0.055] }),
  },
};

export type ContrastProblem = {
  scheme: Scheme;
  front: ColourName;
  ground: ColourName;
  contrast: number;
  least: number;
};

/** The pairs of colours that come too close when the clinic's colours stand in for the site's. */
const problemsIn = ({ scheme, own }: { scheme: Scheme; own: Own }): ContrastProblem[] => {
  const palette: Palette = { ...palettes[scheme], ...own };
  return pairs
    .filter(({ front, ground }) => front in own || ground in own)
    .map(({ front, ground, kind }) => ({
      scheme,
      front,
      ground,
      contrast: contrastOf(palette[front], palette[ground]),
      least: leastContrast({ kind, scheme }),
    }))
    .filter(({ contrast, least }) => contrast < least);
};

type Choice = { role: BrandRole; colour: Hex };

/** What cannot be read in this colour: on light grounds the colour itself, on dark ones the shade made from it. */
export const findContrastProblem = ({ role, colour }: Choice): ContrastProblem | null => {
  const { light, dark } = derive[role];
  const found = [
    ...problemsIn({ scheme: 'light', own: light(colour) }),
    ...problemsIn({ scheme: 'dark', own: dark(colour) }),
  ];
  return found.toSorted((a, b) => a.contrast / a.least - b.contrast / b.least)[0] ?? null;
};

/** The colour of the same hue, as near as possible in lightness, that can be read everywhere. */
export const findNearestReadable = ({ role, colour }: Choice): Hex | null =>
  nearestPassing({ colour, passes: (candidate) => findContrastProblem({ role, colour: candidate }) === null });

/** The site's colours that follow from one of the clinic's, for each kind of reader. */
export const deriveColours = ({ role, colour }: Choice): Record<Scheme, Own> => {
  const { light, dark } = derive[role];
  const stronger = nearestPassing({
    colour,
    passes: (candidate) => problemsIn({ scheme: 'lightMore', own: light(candidate) }).length === 0,
  });
  return { light: light(colour), dark: dark(colour), lightMore: light(stronger ?? colour), darkMore: dark(colour) };
};

const declare = (own: Own): string =>
  `:root{${Object.entries(own)
    .map(([name, value]) => `--color-${name}:${value}`)
    .join(';')}}`;

type Chosen = Partial<Record<BrandRole, string | null>>;

/**
 * The clinic's colours as a style sheet, or null when it has chosen none. Rules outside of layers
 * outrank the site's own colours wherever they stand.
 */
export const brandStyles = (chosen: Chosen): string | null => {
  const choices = (['brand', 'action'] as const).flatMap((role) => {
    const colour = readHex(chosen[role] ?? '');
    return colour === null ? [] : [deriveColours({ role, colour })];
  });
  if (choices.length === 0) return null;
  const own = (scheme: Scheme): string =>
    declare(Object.assign({}, ...choices.map((colours) => colours[scheme])) as Own);
  return [
    own('light'),
    `@media (prefers-contrast:more){${own('lightMore')}}`,
    `@media screen and (prefers-color-scheme:dark){${own('dark')}}`,
  ].join('');
};
