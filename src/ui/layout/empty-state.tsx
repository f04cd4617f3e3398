import type { ReactNode } from 'react';

/** Says that there is nothing, and what to do instead. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="empty-state">
    <p className="empty-state-title">{title}</p>
    {children}
  </div>
);
