import type { Moment } from '../../as-of/moments';
import { formatMoment } from './format-moment';
import { MomentForm } from './moment-form';

type OnThisDayProps = { moments: Moment[]; query: string; isOwn: boolean };

/** Opens the patient page of another moment: one that is chosen, or one at which something changed. */
export const OnThisDay = ({ moments, query, isOwn }: OnThisDayProps) => (
  <section aria-labelledby="history-on-this-day">
    <h2 id="history-on-this-day">What did it say on …</h2>
    <p>
      {isOwn
        ? 'The patient page as it was: this text with the prices, sources, answers and people of that moment.'
        : 'It has no page of its own. This opens the page that shows it, as it was at that moment.'}
    </p>
    <MomentForm query={query} />
    <h3>Moments at which patients got something else</h3>
    {moments.length === 0 ? (
      <p>It has never been public since this record began.</p>
    ) : (
      <ol className="history-moments">
        {moments.map(({ id, at, shown: isPublic, who }) => (
          <li key={id}>
            {isPublic ? (
              <a href={`/api/as-of?${query}&at=${at}`} target="_blank" rel="noreferrer">
                {formatMoment(at)}
              </a>
            ) : (
              formatMoment(at)
            )}{' '}
            {isPublic ? `published by ${who}` : `taken away by ${who}`}
          </li>
        ))}
      </ol>
    )}
  </section>
);
