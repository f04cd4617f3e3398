import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps, Payload, TypedUser } from 'payload';

import './history-view.css';

import { pageOf } from '../../collection/page-of';
import { listMoments } from '../../as-of/moments';
import { MomentForm } from './moment-form';
import { formatMoment } from './format-moment';
import { describeEvent } from '../sentence';

const shown = 50;

type Which = { payload: Payload; about: string; document: number | null; user: TypedUser | null };

const readEvents = async ({ payload, about, document, user }: Which) => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { about: { equals: about }, ...(document === null ? {} : { document: { equals: document } }) },
    sort: '-at',
    limit: shown,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs;
};

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
  const page = collectionConfig ? pageOf(collectionConfig) : null;
  const hasPage = page !== null && page.detail !== 'anchor';
  const query = hasPage ? `collection=${about}&id=${document}` : `path=${page?.path ?? '/'}`;
  const all = `${payload.config.routes.admin}/collections/audit-events?where[about][equals]=${about}${
    document === null ? '' : `&where[document][equals]=${document}`
  }`;

  return (
    <Gutter className="history-view">
      <section aria-labelledby="history-on-this-day">
        <h2 id="history-on-this-day">What did it say on …</h2>
        <p>
          {hasPage
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
      <section aria-labelledby="history-events">
        <h2 id="history-events">Who did what</h2>
        {events.length === 0 ? <p>Nothing has happened to it since this record began.</p> : null}
        <ol className="history-events">
          {events.map(({ id, at, role, fields, ...event }) => (
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
