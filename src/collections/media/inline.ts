import type { CollectionBeforeChangeHook } from 'payload';
import svgToMiniDataUri from 'mini-svg-data-uri';
import { optimize } from 'svgo';

/** A longer drawing costs more in every page that begins with it than a request of its own. In characters. */
const longest = 3_500;

/** A small drawing as a `data:` address that a page can hold; null for one that is long or cannot be read. */
export const toInline = (svg: string): string | null => {
  try {
    const { data } = optimize(svg, {
      multipass: true,
      floatPrecision: 1,
      // The picture's own alternative text is what is read aloud.
      plugins: ['preset-default', 'removeTitle', 'removeDesc', 'removeScripts'],
    });
    const address = svgToMiniDataUri(data);
    return address.length > longest ? null : address;
  } catch (error) {
    // Not well formed: browsers may still show the file, which stays as it is.
    if (error instanceof Error) return null;
    throw error;
  }
};

/** Keeps small drawings beside their files, so that what a reader sees first needs no request. */
export const keepInline: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.file) return data;
  const isDrawing = req.file.mimetype === 'image/svg+xml';
  return { ...data, inline: isDrawing ? toInline(req.file.data.toString('utf8')) : null };
};
