'use client';

import type { ReactNode } from 'react';

export type Tone = 'block' | 'warn' | 'info' | 'good' | 'quiet';

/** One part of the panel, folded to a line that says how it stands. */
export const Fold = ({
  title,
  status,
  tone,
  isOpen = false,
  children,
}: {
  title: string;
  status: string;
  tone: Tone;
  isOpen?: boolean;
  children: ReactNode;
}) => (
  <details className="check-fold" open={isOpen}>
    <summary>
      <h3>{title}</h3>
      <span className="check-status" data-tone={tone}>
        {status}
      </span>
    </summary>
    <div className="check-fold-body">{children}</div>
  </details>
);
