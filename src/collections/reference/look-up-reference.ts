import { findIdentifiers } from '@/citations/formats/find-identifiers';
import { lookUp } from '@/citations/registry/look-up';
import type { Answer, RegistryRecord } from '@/citations/registry/types';

import type { LookUp } from './import/look-up';
import { registryOptions } from './verification/registry-options';

type Identifier = ReturnType<typeof findIdentifiers>['identifiers'][number];

/** The identifier in a DOI, PMID, PMCID, or an address that holds one; null where there is none. */
export const readIdentifier = (text: string): Identifier | null => findIdentifiers(text.trim()).identifiers[0] ?? null;

/** What the registries hold under an identifier; null when neither has it. */
export const askRegistries = (identifier: Identifier): Promise<Answer<RegistryRecord | null>> =>
  lookUp({ identifier, options: registryOptions() });

export const notInRegistries = ({ value }: Identifier): string =>
  `Neither Crossref nor PubMed has ${value}. Check it for slips, or enter the reference by hand.`;

/** For an import: the item behind an identifier, or a sentence that says why there is none. */
export const lookUpForImport: LookUp = async ({ id }) => {
  const identifier = readIdentifier(id);
  if (identifier === null) return { item: null, problem: 'This holds no DOI, PMID or PMCID.' };
  const answer = await askRegistries(identifier);
  if (answer.status !== 'ok') return { item: null, problem: answer.message };
  return answer.value === null ? { item: null, problem: notInRegistries(identifier) } : { item: answer.value.item };
};
