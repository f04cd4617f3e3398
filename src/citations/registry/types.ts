import type { CslItem } from '../csl-item';

export const registries = { crossref: 'Crossref', pubmed: 'PubMed' } as const;

export type Registry = keyof typeof registries;

export type UpdateKind = 'retraction' | 'concern' | 'correction';

/** A notice that was published about a paper after it appeared. */
export type UpdateNotice = {
  kind: UpdateKind;
  /** As far as the registry knows it: `2020`, `2020-03` or `2020-03-15`. */
  date: string | null;
  /** Identifiers of the notice itself. */
  doi: string | null;
  pmid: string | null;
  registry: Registry;
};

/** What a registry holds about one publication. */
export type RegistryRecord = {
  registry: Registry;
  item: CslItem;
  /** The title with and without its subtitle. */
  titles: string[];
  /** Every name under which the registry knows the journal, full and abbreviated. */
  journals: string[];
  /** The years of the online and of the printed edition. */
  years: number[];
  updates: UpdateNotice[];
};

/**
 * Why a registry said nothing that can be used. `unreachable`: no connection or no answer in time. `refused`: it
 * asked for fewer requests. `broken`: it answered, but not with what it should.
 */
export type Failure = {
  status: 'unreachable' | 'refused' | 'broken';
  registry: Registry;
  /** One sentence for editors. */
  message: string;
  /** When the registry may be asked again, if it said so. */
  retryAt: Date | null;
};

export type Answer<T> = { status: 'ok'; value: T } | Failure;
