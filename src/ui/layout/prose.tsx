import type { ReactNode } from 'react';

/** Running text: measure, rhythm and lists for rendered rich text. */
export const Prose = ({ children }: { children: ReactNode }) => <div className="prose">{children}</div>;
