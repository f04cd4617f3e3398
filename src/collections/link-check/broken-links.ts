import { adminPath, type DashboardReader, namedAtMost } from '@/editorial/dashboard/section';
import type { LinkCheck } from '@/payload-types';

import { linkStates } from './states';

type Row = Pick<LinkCheck, 'url' | 'state' | 'name' | 'documentCollection' | 'documentId' | 'language'>;

const shorten = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');

/** Links to other sites that lead nowhere, or somewhere else than they say, each with the document where it stands. */
export const brokenLinks: DashboardReader = async (overview) => {
  const { payload, user } = overview;
  const { docs, totalDocs } = await payload.find({
    collection: 'link-checks',
    depth: 0,
    limit: namedAtMost,
    overrideAccess: false,
    sort: ['state', 'url'],
    user,
    where: { state: { in: ['broken', 'moved'] } },
  });
  return {
    key: 'links',
    title: 'Outside links',
    empty: 'No link to another site is known to be broken.',
    total: totalDocs,
    items: (docs as Row[]).map(({ url, state, name, documentCollection, documentId, language }) => ({
      title: shorten(url),
      href: `${adminPath(overview, `${documentCollection}/${documentId}`)}?locale=${language}`,
      detail: `${linkStates[state]} · in “${name}”`,
      tone: state === 'broken' ? 'alert' : 'plain',
    })),
    more: totalDocs > namedAtMost ? adminPath(overview, 'link-checks') : null,
    plot: null,
  };
};
