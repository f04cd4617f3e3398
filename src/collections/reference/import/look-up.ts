import type { CslItem } from '@/citations/csl-item';
import type { FoundIdentifier } from '@/citations/formats/find-identifiers';
import { error, type ParsedEntry } from '@/citations/formats/parsed-entry';

import type { Matcher } from './match';

/** Asks a registry for a publication by DOI, PMID or PMCID; says in a sentence why there is none. */
export type LookUp = (args: { id: string }) => Promise<{ item: CslItem } | { item: null; problem: string }>;

const keys = { doi: 'DOI', pmid: 'PMID', pmcid: 'PMCID' } as const;

/** An identifier as the part of an item that it is. */
export const identifierItem = ({ kind, value }: FoundIdentifier): Partial<CslItem> => ({ [keys[kind]]: value });

/**
 * Replaces identifiers by what a registry has for them, one after the other, because registries want it so. What is
 * there already is not asked for.
 */
export const lookUpIdentifiers = async ({
  entries,
  matcher,
  lookUp,
}: {
  entries: ParsedEntry[];
  matcher: Matcher;
  lookUp: LookUp;
}): Promise<ParsedEntry[]> => {
  const answers = new Map<string, ParsedEntry['item']>();
  const completed: ParsedEntry[] = [];
  for (const entry of entries) {
    const { identifier, item } = entry;
    if (item !== null || identifier === null || matcher.findByIdentifier(identifierItem(identifier)) !== null) {
      completed.push(entry);
      continue;
    }
    const answered = answers.get(identifier.value);
    if (answered) {
      completed.push({ ...entry, item: answered });
      continue;
    }
    const answer = await lookUp({ id: identifier.value });
    if (answer.item === null) {
      completed.push({ ...entry, problems: [error(answer.problem), ...entry.problems] });
      continue;
    }
    answers.set(identifier.value, answer.item);
    completed.push({ ...entry, item: answer.item });
  }
  return completed;
};
