import type { Hex } from './contrast';

/** The site's colours as `styles/tokens.css` has them; a test compares the two. */
const light = {
  paper: '#fbf8f1',
  raised: '#fffefb',
  sunk: '#f3ede1',
  line: '#e0d8c8',
  edge: '#857f70',
  ink: '#12343a',
  soft: '#47615f',
  brand: '#0d5960',
  'brand-wash': '#e3efec',
  deep: '#103c42',
  'on-deep': '#f4efe4',
  action: '#b0421b',
  'action-strong': '#8d3213',
  'on-action': '#ffffff',
  good: '#2b6a43',
  caution: '#8a5a00',
  'caution-wash': '#fbf0d3',
  danger: '#a32a1f',
  'danger-wash': '#fbe8e2',
  'on-danger': '#ffffff',
};

export type ColourName = keyof typeof light;
export type Palette = Record<ColourName, Hex>;

const dark: Palette = {
  paper: '#0f1d20',
  raised: '#17292d',
  sunk: '#0a1619',
  line: '#2d4347',
  edge: '#81989a',
  ink: '#efe9dc',
  soft: '#b6c3be',
  brand: '#8ed0ca',
  'brand-wash': '#16363a',
  deep: '#081416',
  'on-deep': '#efe9dc',
  action: '#f2a583',
  'action-strong': '#f9c3ab',
  'on-action': '#33120a',
  good: '#93cfa5',
  caution: '#ecc26a',
  'caution-wash': '#33290f',
  danger: '#f4a193',
  'danger-wash': '#3b1a16',
  'on-danger': '#33100b',
};

/** What changes for readers who ask for more contrast. */
const more = {
  light: {
    soft: light.ink,
    line: '#82837b',
    edge: light.ink,
    brand: '#0b474d',
    action: '#8d3213',
    'action-strong': '#6d230a',
    good: '#1d5130',
    caution: '#654100',
    danger: '#861f16',
  },
  dark: { soft: dark.ink, line: '#82837b', edge: dark.ink },
} satisfies Record<'light' | 'dark', Partial<Palette>>;

/** The colours that a reader may meet, by what the reader's device asks for. */
export const palettes = {
  light,
  dark,
  lightMore: { ...light, ...more.light },
  darkMore: { ...dark, ...more.dark },
} satisfies Record<string, Palette>;

export type Scheme = keyof typeof palettes;

export const schemes = Object.keys(palettes) as Scheme[];

type Pair = { front: ColourName; ground: ColourName; kind: 'text' | 'mark' };

const on = (kind: Pair['kind'], front: ColourName, ...grounds: ColourName[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, kind }));

/** What is written or drawn on what, all over the site. */
export const pairs: Pair[] = [
  ...on('text', 'ink', 'paper', 'raised', 'sunk', 'brand-wash', 'caution-wash', 'danger-wash'),
  ...on('text', 'soft', 'paper', 'raised', 'sunk', 'brand-wash', 'caution-wash', 'danger-wash'),
  ...on('text', 'brand', 'paper', 'raised', 'sunk', 'brand-wash'),
  ...on('text', 'on-deep', 'deep'),
  ...on('text', 'on-action', 'action', 'action-strong'),
  ...on('mark', 'action', 'paper', 'raised', 'sunk', 'brand-wash', 'caution-wash', 'danger-wash'),
  ...on('mark', 'edge', 'paper', 'raised'),
  ...on('text', 'good', 'paper', 'raised'),
  ...on('text', 'caution', 'paper', 'raised', 'caution-wash'),
  ...on('text', 'danger', 'paper', 'raised', 'danger-wash'),
  ...on('text', 'on-danger', 'danger'),
];

/**
 * The least contrast of a pair. WCAG 2.2 asks for 4.5 for text (1.4.3) and 3 for marks (1.4.11); readers
 * who want more contrast get 7 for text (1.4.6) and 4.5 for marks.
 */
export const leastContrast = ({ kind, scheme }: { kind: Pair['kind']; scheme: Scheme }): number => {
  const wantsMore = scheme === 'lightMore' || scheme === 'darkMore';
  if (kind === 'text') return wantsMore ? 7 : 4.5;
  return wantsMore ? 4.5 : 3;
};
