import type { ServerProps } from 'payload';

import { readSections, type Shown } from '../read-sections';
import type { DashboardReader } from '../section';
import { SectionCard } from './section-card';
import './dashboard.css';

/** What there is something to do about comes before what is quiet. */
const inOrder = (sections: Shown[]): Shown[] => {
  const isQuiet = (shown: Shown): boolean => 'section' in shown && shown.section.items.length === 0;
  return [...sections.filter((shown) => !isQuiet(shown)), ...sections.filter(isQuiet)];
};

type DashboardProps = Pick<ServerProps, 'payload' | 'user'> & { readers: DashboardReader[] };

/** What there is to do, for whoever is signed in: counts and names, each a way to the document. */
export const Dashboard = async ({ payload, readers, user }: DashboardProps) => {
  if (!user) return null;
  const sections = await readSections({ readers, overview: { payload, user, now: new Date() } });
  return (
    <div className="dashboard-sections">
      {inOrder(sections).map((shown, index) =>
        'failed' in shown ? (
          <section key={index} className="dashboard-card" aria-label="A part that is missing">
            <p>This part could not be read. Reload the page; if it stays so, tell an administrator.</p>
          </section>
        ) : (
          <SectionCard key={shown.section.key} section={shown.section} />
        ),
      )}
    </div>
  );
};
