import type { MediaView } from '../views';

type PictureProps = {
  media: MediaView;
  /** How wide it is shown, as the `sizes` of an image: lets the browser fetch no more than it needs. */
  sizes: string;
  className?: string;
  decorative?: boolean;
  /** `lead` for the picture that a reader sees first: it is fetched before everything else, or stands in the page. */
  loading?: 'lazy' | 'eager' | 'lead';
};

/**
 * The only place that writes an `<img>`: the size is always set, so that nothing moves when it
 * arrives, and pictures below the fold wait. Framework images need script and inline styles.
 */
export const Picture = ({ media, sizes, className, decorative = false, loading = 'lazy' }: PictureProps) => {
  const { width, height, alt, variants = [], focus = null, inline = null } = media;
  const src = loading === 'lazy' ? media.src : (inline ?? media.src);
  const hasVariants = variants.length > 0;
  return (
    <img
      className={className}
      src={variants.find((variant) => variant.width >= 800)?.src ?? variants.at(-1)?.src ?? src}
      srcSet={hasVariants ? variants.map((variant) => `${variant.src} ${variant.width}w`).join(', ') : undefined}
      sizes={hasVariants ? sizes : undefined}
      width={width}
      height={height}
      alt={decorative ? '' : alt}
      loading={loading === 'lazy' ? 'lazy' : 'eager'}
      fetchPriority={loading === 'lead' && src !== inline ? 'high' : undefined}
      decoding="async"
      data-focus={focus ?? undefined}
    />
  );
};
