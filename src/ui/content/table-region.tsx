import type { ReactNode } from 'react';

// A region that scrolls must be reachable by keyboard although nothing in it can be activated.
const focusable = { tabIndex: 0 };

type TableRegionProps = { label: string; children: ReactNode };

/** Lets a wide table scroll on its own, so that the page never does. */
export const TableRegion = ({ label, children }: TableRegionProps) => (
  <div className="table-region" role="region" aria-label={label} {...focusable}>
    {children}
  </div>
);
