import { isIdentified, isSearched } from '../compare/same-work';
import { fold } from '../compare/fold';
import { firstFamily } from '../compare/names';
import type { CslItem } from '../csl-item';
import { findInCrossref, searchCrossref } from '../registry/crossref';
import { fetchFromPubmed, searchPubmed } from '../registry/pubmed';
import type { RegistryOptions } from '../registry/registry-options';
import type { Answer, Failure, Registry, RegistryRecord } from '../registry/types';

/** A record that an identifier of the reference led to, and that describes another paper. */
export type Stray = { field: 'doi' | 'pmid' | 'pmcid'; record: RegistryRecord };

export type FoundWork = {
  /** What each registry holds about the paper itself. */
  matches: RegistryRecord[];
  strays: Stray[];
  failures: Failure[];
};

type Step = () => Promise<Answer<RegistryRecord[]>>;

type Lead = { step: Step; accepts: (record: RegistryRecord) => boolean; field?: Stray['field'] };

type Known = { doi?: string; pmid?: string; pmcid?: string };

const single = (answer: Answer<RegistryRecord | null>): Answer<RegistryRecord[]> =>
  answer.status === 'ok' ? { status: 'ok', value: answer.value === null ? [] : [answer.value] } : answer;

/** Follows leads until one brings the paper; a registry that fails once is not asked again. */
const follow = async (leads: Lead[]): Promise<FoundWork> => {
  const strays: Stray[] = [];
  for (const { step, accepts, field } of leads) {
    const answer = await step();
    if (answer.status !== 'ok') return { matches: [], strays, failures: [answer] };
    const match = answer.value.find(accepts);
    if (match) return { matches: [match], strays, failures: [] };
    const [other] = answer.value;
    if (field && other) strays.push({ field, record: other });
  }
  return { matches: [], strays, failures: [] };
};

const join = (...parts: FoundWork[]): FoundWork => ({
  matches: parts.flatMap(({ matches }) => matches),
  strays: parts.flatMap(({ strays }) => strays),
  failures: parts.flatMap(({ failures }) => failures).toSorted((a, b) => a.registry.localeCompare(b.registry)),
});

const descriptionOf = (item: CslItem): string =>
  [item.title, firstFamily(item.author), item.issued?.['date-parts'][0]?.[0]].filter(Boolean).join(' ').slice(0, 400);

/**
 * Finds what the registries hold about the paper that a reference describes: by its own identifiers, then by what one
 * registry says for the other, then by its title. An identifier that leads to another paper is reported as a stray.
 */
export const findWork = async ({ item, options }: { item: CslItem; options: RegistryOptions }): Promise<FoundWork> => {
  const identify = (record: RegistryRecord): boolean => isIdentified(item, record);

  const inCrossref = ({ doi }: Known): Lead[] =>
    doi ? [{ step: async () => single(await findInCrossref({ doi, options })), accepts: identify, field: 'doi' }] : [];

  const inPubmed = ({ doi, pmid, pmcid }: Known): Lead[] => [
    ...(pmid
      ? [{ step: () => fetchFromPubmed({ pmids: [pmid], options }), accepts: identify, field: 'pmid' as const }]
      : []),
    ...(pmcid
      ? [{ step: () => searchPubmed({ term: `${pmcid}[pmcid]`, options }), accepts: identify, field: 'pmcid' as const }]
      : []),
    ...(doi ? [{ step: () => searchPubmed({ term: `${doi}[doi]`, options }), accepts: identify }] : []),
  ];

  const byTitle: Record<Registry, Lead> = {
    crossref: {
      step: () => searchCrossref({ words: descriptionOf(item), options }),
      accepts: (record) => isSearched(item, record),
    },
    pubmed: {
      step: () => searchPubmed({ term: `${fold(item.title)}[title]`, options }),
      accepts: (record) => isSearched(item, record),
    },
  };

  const own: Known = { doi: item.DOI, pmid: item.PMID, pmcid: item.PMCID };
  let found = join(...(await Promise.all([follow(inCrossref(own)), follow(inPubmed(own))])));

  const isOpen = (registry: Registry): boolean =>
    ![...found.matches, ...found.failures].some((answer) => answer.registry === registry);

  /** What one registry says about the paper leads to it in the other. */
  const followEachOther = async (): Promise<void> => {
    const [match] = found.matches;
    if (match === undefined) return;
    const { DOI: doi, PMID: pmid } = match.item;
    if (isOpen('crossref') && doi !== own.doi) found = join(found, await follow(inCrossref({ doi })));
    if (isOpen('pubmed') && (pmid ?? doi) !== (pmid === undefined ? own.doi : own.pmid))
      found = join(found, await follow(inPubmed({ pmid, ...(pmid === undefined ? { doi } : {}) })));
  };

  await followEachOther();
  const isLost = found.matches.length === 0;
  // A number that PubMed knows otherwise needs the right one beside it.
  const registriesToSearch = (['crossref', 'pubmed'] as const).filter(
    (registry) => isOpen(registry) && (isLost || (registry === 'pubmed' && own.pmid !== undefined)),
  );
  found = join(found, ...(await Promise.all(registriesToSearch.map((registry) => follow([byTitle[registry]])))));
  if (isLost) await followEachOther();
  return found;
};
