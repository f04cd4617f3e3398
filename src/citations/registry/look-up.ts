import type { CslItem } from '../csl-item';
import { findInCrossref } from './crossref';
import { fetchFromPubmed, searchPubmed } from './pubmed';
import type { RegistryOptions } from './registry-options';
import type { Answer, RegistryRecord } from './types';

type Identifier = { kind: 'doi' | 'pmid' | 'pmcid'; value: string };

type LookUp = { identifier: Identifier; options: RegistryOptions };

const inPubmed = ({ identifier: { kind, value }, options }: LookUp): Promise<Answer<RegistryRecord[]>> =>
  kind === 'pmid' ? fetchFromPubmed({ pmids: [value], options }) : searchPubmed({ term: `${value}[${kind}]`, options });

const firstOf = (answer: Answer<RegistryRecord[]>): Answer<RegistryRecord | null> =>
  answer.status === 'ok' ? { status: 'ok', value: answer.value[0] ?? null } : answer;

/** PubMed knows the numbers and the catalogue's abbreviation, which Crossref does not. */
const complete = (item: CslItem, { item: known }: RegistryRecord): CslItem => {
  const short = known['container-title-short'] ?? item['container-title-short'];
  return {
    ...known,
    ...item,
    ...(short === undefined ? {} : { 'container-title-short': short }),
    ...(item.page === undefined && known.page !== undefined && item.number === undefined ? { page: known.page } : {}),
  };
};

/**
 * The publication behind an identifier, or null when no registry has it. A DOI is asked for at Crossref first, and
 * completed from PubMed where that answers at once; where Crossref fails, PubMed may have it alone.
 */
export const lookUp = async ({ identifier, options }: LookUp): Promise<Answer<RegistryRecord | null>> => {
  if (identifier.kind !== 'doi') return firstOf(await inPubmed({ identifier, options }));
  const crossref = await findInCrossref({ doi: identifier.value, options });
  if (crossref.status === 'refused') return crossref;
  const isFound = crossref.status === 'ok' && crossref.value !== null;
  const patience = isFound
    ? { ...options.timing, tries: 1, slowTries: 1, timeout: options.timing.timeout / 2 }
    : options.timing;
  const pubmed = firstOf(await inPubmed({ identifier, options: { ...options, timing: patience } }));
  const known = pubmed.status === 'ok' ? pubmed.value : null;
  if (crossref.status !== 'ok') return known === null ? crossref : pubmed;
  if (crossref.value === null) return pubmed;
  const record = crossref.value;
  return { status: 'ok', value: known === null ? record : { ...record, item: complete(record.item, known) } };
};
