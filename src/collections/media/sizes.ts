import type { ImageSize } from 'payload';

import type { Media } from '@/payload-types';
import type { MediaView } from '@/ui/views';

/** Widths in pixels that photographs are kept at; drawings (SVG) stay as they are. */
const widths = { small: 480, medium: 960, large: 1440 } as const;

/** Each as WebP; a picture is never enlarged, so a small one has fewer of them. */
export const imageSizes: ImageSize[] = Object.entries(widths).map(([name, width]) => ({
  name,
  width,
  formatOptions: { format: 'webp', options: { quality: 78 } },
}));

/** The path of a file: its address without the origin, which a copied database may have brought along. */
export const pathOfFile = (url: string): string => new URL(url, 'http://localhost').pathname;

type Stored = Pick<Media, 'url' | 'width' | 'sizes'>;

/** The sizes in which a browser may fetch a picture, the smallest first; none for a drawing. */
export const variantsOf = ({ url, width, sizes }: Stored): NonNullable<MediaView['variants']> => {
  const made = Object.keys(widths).flatMap((name) => {
    const size = sizes?.[name as keyof typeof widths];
    return size?.url && size.width ? [{ src: pathOfFile(size.url), width: size.width }] : [];
  });
  if (made.length === 0 || !url || !width || width > widths.large) return made;
  const largest = made.at(-1)?.width ?? 0;
  return width > largest ? [...made, { src: pathOfFile(url), width }] : made;
};

const third = ({ value, names }: { value: number; names: [string, string] }): string | null => {
  if (value < 100 / 3) return names[0];
  return value > 200 / 3 ? names[1] : null;
};

/** The side that must stay in sight when a picture is cut to a shape; null for the middle. Given in percent. */
export const focusOf = ({ focalX, focalY }: Pick<Media, 'focalX' | 'focalY'>): string | null =>
  [third({ value: focalX ?? 50, names: ['left', 'right'] }), third({ value: focalY ?? 50, names: ['top', 'bottom'] })]
    .filter((side) => side !== null)
    .join(' ') || null;
