import type { ReactNode } from 'react';

/** The text of a page, with the on-page contents beside it where there is room. */
export const PageLayout = ({ aside, children }: { aside?: ReactNode; children: ReactNode }) => (
  <div className={aside ? 'page-layout page-layout-aside' : 'page-layout'}>
    {aside ? <div className="page-aside">{aside}</div> : null}
    <div className="page-body">{children}</div>
  </div>
);
