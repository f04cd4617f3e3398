import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { pathOf } from '@/core/address/address';
import { pageOf } from '@/core/collection/page-of';
import { defaultLocale, locales } from '@/core/locales';

import { answer, refuse, refuseOthers } from './answers';
import { endOf, isLifetime, type Lifetime, lifetimes } from './rules';

const bodySchema = z.object({
  collection: z.string('Say in "collection" where the document is kept, for example "therapies".'),
  id: z.number('Give the number of the document in "id".').int('"id" is a whole number.').positive(),
  days: z.custom<Lifetime>(isLifetime, `"days" is ${lifetimes.join(', ')}: for how long the link shows the draft.`),
  locale: z.enum(locales, `"locale" is ${locales.join(' or ')}.`).default(defaultLocale),
});

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

type Shown = { id: number; slug?: string | null } & Record<string, unknown>;

/** The newest draft of a document as the person who asks may read it, with its name; null when it has no page. */
const readShown = async (req: PayloadRequest, { collection, id }: { collection: string; id: number }) => {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection);
  const page = config && pageOf(config);
  if (!page) return null;
  const document = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false as never,
    overrideAccess: false,
    req,
  })) as unknown as Shown | null;
  if (!document || pathOf({ page, document }) === null) return null;
  const title: unknown = document[config.admin.useAsTitle ?? 'id'];
  return typeof title === 'string' && title !== '' ? title : `${collection} ${id}`;
};

/**
 * `POST /api/preview-links/make` with `{ collection, id, days, locale? }` makes a link to the draft of one document and
 * gives it in `doc`, with its address. For people who write; 404 for a document that has no page.
 */
export const makeLinkEndpoint: Endpoint = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    const refusal = await refuseOthers(req);
    if (refusal) return refusal;
    const parsed = bodySchema.safeParse(await readJson(req));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return refuse({ status: 400, message: issue?.message ?? '', field: issue?.path.join('.') ?? '' });
    }
    const { collection, id, days, locale } = parsed.data;
    const name = await readShown(req, parsed.data);
    if (name === null)
      return refuse({
        status: 404,
        message: 'This document has no page to show. Save it with an address, then make a link.',
      });
    const doc = await req.payload.create({
      collection: 'preview-links',
      data: {
        name,
        documentCollection: collection,
        documentId: id,
        language: locale,
        expiresAt: endOf({ days, now: new Date() }),
        maker: req.user?.id,
        madeBy: req.user?.name ?? '',
      },
      depth: 0,
      req,
    });
    return answer({ doc }, 201);
  },
};
