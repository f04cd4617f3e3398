import type { ReactNode } from 'react';

type FoldProps = {
  summary: ReactNode;
  /** Where links lead to. It stands inside, because browsers open a fold when an address leads to something in it. */
  anchor?: string;
  children: ReactNode;
};

/** What opens on demand, without script. */
export const Fold = ({ summary, anchor, children }: FoldProps) => (
  <details className="fold">
    <summary>{summary}</summary>
    <div className="fold-text prose" id={anchor}>
      {children}
    </div>
  </details>
);

/** Long lists at the end of a page: folded on phones, open where there is room, always open in print. */
export const PhoneFold = ({ summary, children }: Omit<FoldProps, 'anchor'>) => (
  <details className="fold phone-fold">
    <summary>{summary}</summary>
    {children}
  </details>
);
