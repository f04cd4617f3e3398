import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { neededByOf } from './declaration';
import { describeDependant, type DependantName } from './describe-dependant';
import { type Dependant, findDependants } from './find-dependants';
import { findLock } from './find-lock';
import { replaceInDependant } from './replace-in-dependant';

/** What became of one dependant; a problem says what an editor can do. */
export type Replaced = DependantName & { status: 'replaced' | 'unchanged' | 'failed'; problem: string | null };

type Args = {
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
  from: number;
  to: number;
  /** Only these of the dependants, for somebody who shows how far it is; all when left out. */
  only?: { collection: string; id: number }[] | null;
};

const replaceIn = async ({
  req,
  collection,
  from,
  to,
  dependant,
}: Args & { dependant: Dependant }): Promise<Replaced> => {
  const name = describeDependant(dependant);
  const neededBy = neededByOf(collection);
  if (neededBy === null) return { ...name, status: 'unchanged', problem: null };
  const holder = await findLock({ req, collection: dependant.collection.slug, id: dependant.id });
  if (holder !== null)
    return {
      ...name,
      status: 'failed',
      problem: `${holder} has it open with changes. Ask for it to be saved and closed, then try again.`,
    };
  try {
    const isReplaced = await replaceInDependant({
      req,
      collection: dependant.collection,
      id: dependant.id,
      from,
      to,
      replace: neededBy.replace,
    });
    return { ...name, status: isReplaced ? 'replaced' : 'unchanged', problem: null };
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `Replacing in ${name.collection} ${name.id} failed` });
    return {
      ...name,
      status: 'failed',
      problem: 'It could not be saved; nothing in it was changed. Try again, or change it by hand.',
    };
  }
};

/**
 * Puts one document in the place of another in everything that needs it, published or not, in all languages. Each
 * dependant is changed wholly or not at all; one that fails is reported and the others go on.
 */
export const replaceEverywhere = async (args: Args): Promise<Replaced[]> => {
  const { collection, from, only, req } = args;
  const dependants = await findDependants({ req, collection, id: from });
  const wanted = only
    ? dependants.filter((one) => only.some(({ collection: slug, id }) => slug === one.collection.slug && id === one.id))
    : dependants;
  const report: Replaced[] = [];
  for (const dependant of wanted) report.push(await replaceIn({ ...args, dependant }));
  return report;
};
