import type { MediaView } from '../views';

type PictureProps = { media: MediaView; className?: string; decorative?: boolean; eager?: boolean };

/**
 * The only place that writes an `<img>`: the size is always set, so that nothing moves when it
 * arrives, and pictures below the fold wait. Framework images need script and inline styles.
 */
export const Picture = ({ media, className, decorative = false, eager = false }: PictureProps) => (
  <img
    className={className}
    src={media.src}
    width={media.width}
    height={media.height}
    alt={decorative ? '' : media.alt}
    loading={eager ? 'eager' : 'lazy'}
    decoding="async"
  />
);
