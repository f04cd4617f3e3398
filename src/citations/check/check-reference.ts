import { compareWithRegistry, type Comparison, type Difference } from '../compare/compare';
import type { CslItem } from '../csl-item';
import type { RegistryOptions } from '../registry/registry-options';
import type { Failure, Registry, UpdateNotice } from '../registry/types';
import { mergeUpdates } from '../registry/updates';
import { describeCheck } from './describe-check';
import { findWork, type FoundWork, type Stray } from './find-work';

export type Verdict = 'verified' | 'mismatch' | 'not-found';

export type Check = {
  /** Null when the registries could not say: what was known before stays. */
  verdict: Verdict | null;
  differences: Difference[];
  offers: Difference[];
  /** Notices from the registries that answered. */
  updates: UpdateNotice[];
  /** The registries that hold the paper. */
  registries: Registry[];
  failures: Failure[];
  note: string;
};

const none: Comparison = { differences: [], offers: [] };

/** An identifier that leads to another paper is wrong also where no registry tells the right one. */
const wrongIdentifiers = ({
  item,
  strays,
  comparison,
}: {
  item: CslItem;
  strays: Stray[];
  comparison: Comparison;
}): Difference[] => {
  const written = { doi: item.DOI, pmid: item.PMID, pmcid: item.PMCID };
  return strays
    .filter(({ field }) => !comparison.differences.some((difference) => difference.field === field))
    .map(({ field, record }) => ({
      field,
      ours: written[field] ?? '',
      theirs: '',
      registry: record.registry,
      changes: { [field]: null },
    }));
};

const compare = ({ item, found }: { item: CslItem; found: FoundWork }): Comparison => {
  const { matches, strays } = found;
  if (matches.length > 0) {
    const comparison = compareWithRegistry({ ours: item, records: matches });
    const wrong = wrongIdentifiers({ item, strays, comparison });
    return { ...comparison, differences: [...comparison.differences, ...wrong] };
  }
  // Nothing but another paper: everything that its identifier says differs.
  const [stray] = strays;
  return stray ? compareWithRegistry({ ours: item, records: [stray.record] }) : none;
};

const judge = ({
  found: { matches, strays, failures },
  comparison,
  wasVerified,
}: {
  found: FoundWork;
  comparison: Comparison;
  wasVerified: boolean;
}): Verdict | null => {
  const isPartial = failures.length > 0;
  if (matches.length > 0 && comparison.differences.length === 0) return 'verified';
  // The registry that failed may be the one that agreed: half a check takes no verification away.
  if (matches.length > 0) return isPartial && wasVerified ? null : 'mismatch';
  if (isPartial) return null;
  return strays.length > 0 ? 'mismatch' : 'not-found';
};

/**
 * Asks the registries about a reference and says how far it can be trusted. Nothing is taken away because a registry
 * fails: one that answers may confirm an entry, and only both together can fail to find it.
 */
export const checkReference = async ({
  item,
  wasVerified,
  options,
}: {
  item: CslItem;
  wasVerified: boolean;
  options: RegistryOptions;
}): Promise<Check> => {
  const found = await findWork({ item, options });
  const comparison = compare({ item, found });
  const verdict = judge({ found, comparison, wasVerified });
  const agreeing = found.matches.map(({ registry }) => registry);
  return {
    verdict,
    ...(verdict === null ? none : comparison),
    updates: mergeUpdates(found.matches.flatMap(({ updates }) => updates)),
    registries: agreeing,
    failures: found.failures,
    note: describeCheck({
      type: item.type,
      agreeing,
      comparison,
      strays: found.strays,
      failures: found.failures,
      isKept: verdict === null,
    }),
  };
};
