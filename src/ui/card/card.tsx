import type { ReactNode } from 'react';

import { Picture } from '../content/picture';
import { Heading } from '../layout/heading';
import type { MediaView } from '../views';
import type { HeadingLevel } from '../vocabulary';

export type CardProps = {
  title: string;
  href: string;
  text?: ReactNode;
  eyebrow?: string | null;
  illustration?: MediaView | null;
  headingLevel?: HeadingLevel;
};

/** A way to another page; the whole card can be pressed, the link is its title. */
export const Card = ({
  title,
  href,
  text = null,
  eyebrow = null,
  illustration = null,
  headingLevel = 3,
}: CardProps) => (
  <li className="card">
    {illustration === null ? null : <Picture media={illustration} sizes="(width >= 40rem) 22rem, 6.5rem" decorative />}
    <div className="card-text">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <Heading level={headingLevel} className="card-title">
        <a href={href}>{title}</a>
      </Heading>
      {text ? <p>{text}</p> : null}
    </div>
  </li>
);

export const CardGrid = ({ children }: { children: ReactNode }) => <ul className="card-grid">{children}</ul>;
