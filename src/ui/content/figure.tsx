import type { ReactNode } from 'react';

import type { MediaView } from '../views';
import { Picture } from './picture';

export type FigureProps = { media: MediaView; caption?: ReactNode; credit?: string | null };

/** A picture with its caption; its size is set, so that nothing moves when it arrives. */
export const Figure = ({ media, caption = null, credit = null }: FigureProps) => (
  <figure className="figure">
    <Picture media={media} sizes="(width >= 64rem) 54rem, 100vw" />
    {caption || credit ? (
      <figcaption>
        {caption} {credit ? <span className="credit">{credit}</span> : null}
      </figcaption>
    ) : null}
  </figure>
);
