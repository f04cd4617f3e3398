import type { DashboardSection } from '../section';
import { BarPlot } from './bar-plot';

/** One section: how much, the picture if there is one, the first few documents, and the way to the rest. */
export const SectionCard = ({ section }: { section: DashboardSection }) => {
  const { key, title, empty, total, items, more, plot } = section;
  const heading = `dashboard-${key}`;
  const rest = total - items.length;
  return (
    <section className={`dashboard-card${items.length === 0 ? ' dashboard-quiet' : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>
        {title}
        {total > 0 ? <span className="dashboard-total">{total}</span> : null}
      </h2>
      {items.length === 0 ? <p>{empty}</p> : null}
      {plot ? <BarPlot {...plot} /> : null}
      {items.length === 0 ? null : (
        <ul>
          {items.map((item, index) => (
            <li key={`${index} ${item.href}`} className={item.tone === 'alert' ? 'dashboard-alert' : undefined}>
              <a href={item.href}>{item.title}</a>
              <span>{item.detail}</span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? <p>and {rest} more</p> : null}
      {more ? (
        <p>
          <a href={more}>See all</a>
        </p>
      ) : null}
    </section>
  );
};
