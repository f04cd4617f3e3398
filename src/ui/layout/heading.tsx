import type { ReactNode } from 'react';

import type { HeadingLevel } from '../vocabulary';

type HeadingProps = { level: HeadingLevel; className?: string; id?: string; children: ReactNode };

/** A heading whose level is decided by where its component stands. */
export const Heading = ({ level, children, ...rest }: HeadingProps) => {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
};
