import { type Payload, ValidationError } from 'payload';

import { isTranslated } from '@/core/collection/page-of';
import type { Lookup } from '@/core/fixtures/fixture';
import { isReviewed } from '@/editorial/review/is-reviewed';

import type { Item } from './collections';
import { fieldsWithForwardLinks, withoutForwardLinks } from './forward-links';
import type { Directory } from './lookup';
import { translate } from './translate';

type Writing = { payload: Payload; directory: Directory; item: Item };

/** Payload types a write by its collection; the data of an item was checked where its fixture is written. */
type Slug = 'pages';
type Data = never;

const slugOf = (item: Item): Slug => item.collection as Slug;

/**
 * Nobody has seen a page of the demo yet, so there is none to refresh, and its findings are counted once all is there. A
 * hook may add to the context, so each write has its own.
 */
export const newContext = () => ({ keepPages: true, keepCounts: true });

const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
};

const refuse = ({ item, error, missing = [] }: { item: Item; error: unknown; missing?: string[] }): Error => {
  const later = missing.length > 0 ? ` It was written without ${missing.join(', ')}, which come later.` : '';
  return new Error(`The fixture ${item.collection}/${item.key} was refused. ${reasonOf(error)}${later}`, {
    cause: error,
  });
};

/** A demo document was approved by the demo reviewer; what is a draft was not. */
const approvalOf = async ({ payload, item }: { payload: Payload; item: Item }): Promise<object> => {
  if (!isReviewed(payload.collections[item.collection].config)) return {};
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'reviewer' } },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { review: { approvedBy: docs[0].id } } : {};
};

/** Writes one document and leaves out links to what is not written yet. Returns the fields that had such links. */
export const createDocument = async ({ payload, directory, item }: Writing): Promise<string[]> => {
  const { data, missing } = directory.read(item.data);
  try {
    const { id } = await payload.create({
      collection: slugOf(item),
      data: { ...(withoutForwardLinks(data) as object), ...(await approvalOf({ payload, item })) } as Data,
      depth: 0,
      context: newContext(),
      ...(item.filePath !== null && { filePath: item.filePath }),
    });
    directory.remember(item, id);
  } catch (error) {
    throw refuse({ item, error, missing });
  }
  return fieldsWithForwardLinks(data);
};

/** Writes some fields of a document again, now that everything they point at is there. */
export const completeLinks = async ({
  payload,
  directory,
  item,
  fields,
}: Writing & { fields: string[] }): Promise<void> => {
  const whole = Object.entries(item.data(directory.idOf));
  try {
    await payload.update({
      collection: slugOf(item),
      id: directory.idOf(item.collection, item.key),
      data: Object.fromEntries(whole.filter(([field]) => fields.includes(field))),
      depth: 0,
      context: newContext(),
    });
  } catch (error) {
    throw refuse({ item, error });
  }
};

/** Where each language has a review of its own, the translations of the demo are reviewed. */
const reviewedBy = (idOf: Lookup) => ({
  state: 'reviewed',
  reviewer: idOf('people', 'demo-reviewer-osei'),
  reviewedOn: '2026-11-12T12:00:00.000Z',
});

/** Writes the Spanish text of a document that has some. */
export const writeSpanish = async ({ payload, directory, item }: Writing): Promise<void> => {
  if (item.es === null) return;
  const id = directory.idOf(item.collection, item.key);
  const { config } = payload.collections[item.collection];
  const whole = isTranslated(config);
  const translation = { ...item.es(directory.idOf), ...(whole && { translation: reviewedBy(directory.idOf) }) };
  try {
    const original = await payload.findByID({ collection: slugOf(item), id, depth: 0, locale: 'en' });
    await payload.update({
      collection: slugOf(item),
      id,
      locale: 'es',
      data: {
        ...translate({ fields: config.fields, original, translation, whole }),
        ...(await approvalOf({ payload, item })),
      },
      depth: 0,
      context: newContext(),
    });
  } catch (error) {
    throw refuse({ item, error });
  }
};
