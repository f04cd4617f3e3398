import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';

import './history-view.css';

import { listMoments } from '../../as-of/moments';
import { OnThisDay } from './on-this-day';
import { formatMoment } from './format-moment';
import { pageToOpen } from './page-to-open';
import { readEvents, shown } from './read-events';
import { describeEvent } from '../sentence';

/** The tab “History” of a document: what happened to it, and what patients read on another day. */
export const HistoryView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { collectionConfig, globalConfig, req } = initPageResult;
  const { payload, user } = req;
  const about = collectionConfig?.slug ?? globalConfig?.slug ?? '';
  const document = collectionConfig ? Number(doc.id) : null;
  const which = { payload, about, document };
  const [events, moments] = await Promise.all([
    readEvents({ ...which, user }),
    listMoments({ ...which, limit: shown }),
  ]);
  // What has no versions is not part of the record: accounts, pictures, redirects.
  const isKept = collectionConfig === undefined || Boolean(collectionConfig.versions);
  const { query, isOwn } = pageToOpen({ payload, about: collectionConfig?.slug ?? null, document: doc });
  const all = `${payload.config.routes.admin}/collections/audit-events?where[about][equals]=${about}${
    document === null ? '' : `&where[document][equals]=${document}`
  }`;

  return (
    <Gutter className="history-view">
      {isKept ? <OnThisDay moments={moments} query={query} isOwn={isOwn} /> : null}
      <section aria-labelledby="history-events">
        <h2 id="history-events">Who did what</h2>
        {events.length === 0 ? <p>Nothing has happened to it since this record began.</p> : null}
        <ol className="history-events">
          {events.map(({ id, at, fields, ...event }) => (
            <li key={id}>
              <time dateTime={at}>{formatMoment(at)}</time>
              <span>
                {describeEvent({ ...event, fields })}
                {Array.isArray(fields) && fields.length > 0 ? (
                  <span className="history-fields"> {fields.join(' · ')}</span>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
        <p>
          <a href={all}>See all of it in the history, to filter or to export</a>
        </p>
      </section>
    </Gutter>
  );
};
