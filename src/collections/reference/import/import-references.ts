import type { PayloadRequest } from 'payload';

import type { CslItem } from '@/citations/csl-item';
import { attention, note, type ParsedEntry, type Problem } from '@/citations/formats/parsed-entry';

import { fromCslItem } from '../from-csl';
import { appraise } from './appraise';
import { checkFields } from './check-fields';
import { loadKnown } from './load-known';
import { identifierItem, type LookUp, lookUpIdentifiers } from './look-up';
import { createMatcher, type Known, type Match, type Matcher, newIdentifiers } from './match';
import { describeReference, type ImportResult } from './result';
import { saveDraft } from './save';

const itemOf = ({ item, identifier }: ParsedEntry): Partial<CslItem> => {
  if (item !== null) return item;
  return identifier === null ? {} : identifierItem(identifier);
};

const nameOf = ({ line, item }: Known): string => (line === null ? `“${item.title}”` : `the entry on line ${line}`);

const duplicate = ({ entry, match: { known, by } }: { entry: ParsedEntry; match: Match }) => {
  const more = known.line === null ? newIdentifiers({ item: itemOf(entry), known }) : [];
  const problems: Problem[] = [note(`The same as ${nameOf(known)}, by ${by}.`), ...entry.problems];
  if (more.length > 0) problems.push(attention(`The reference that is there lacks ${more.join(' and ')}. Add it.`));
  return {
    status: 'duplicate' as const,
    ...(known.id === null ? {} : { id: known.id }),
    reference: describeReference(known.item),
    problems,
  };
};

type Step = { entry: ParsedEntry; matcher: Matcher; req: PayloadRequest; dryRun: boolean };

const importEntry = async ({
  entry,
  matcher,
  req,
  dryRun,
}: Step): Promise<Omit<ImportResult, 'line' | 'excerpt' | 'format'>> => {
  const { item, publicationTypes, subjects } = entry;
  const match = item === null ? matcher.findByIdentifier(itemOf(entry)) : matcher.find(item);
  if (match?.isSure === true) return duplicate({ entry, match });
  if (item === null) return { status: 'invalid', problems: entry.problems };

  const appraisal = appraise({ publicationTypes, subjects });
  const { fields, problems: missing } = checkFields({ fields: fromCslItem(item), appraisal });
  const problems = [...entry.problems, ...missing];
  if (match !== null)
    problems.push(
      attention(
        `Title, year and first author are those of ${nameOf(match.known)}; the ${match.by} differs. Check that it is another publication.`,
      ),
    );

  const isIndexed = publicationTypes.length > 0 || subjects.length > 0;
  const reference = describeReference(isIndexed ? { ...item, custom: { publicationTypes, subjects } } : item);
  const saved = dryRun ? null : await saveDraft({ req, fields, appraisal });
  if (saved !== null && saved.id === null)
    return { status: 'invalid', reference, problems: [saved.problem, ...problems] };
  matcher.add({ id: saved?.id ?? null, line: entry.line, item });
  return { status: 'created', ...(saved === null ? {} : { id: saved.id }), reference, problems };
};

/**
 * Makes drafts of the entries of a text and reports on each, in the order of the text. What is there already, or came
 * earlier in the same text, is not made again. An entry that cannot be saved does not hold up the others.
 *
 * @param lookUp asks the registries for bare identifiers.
 * @param dryRun reports what would be done and writes nothing.
 */
export const importReferences = async ({
  req,
  entries: parsed,
  lookUp,
  dryRun,
}: {
  req: PayloadRequest;
  entries: ParsedEntry[];
  lookUp: LookUp;
  dryRun: boolean;
}): Promise<ImportResult[]> => {
  const matcher = createMatcher(await loadKnown({ req, items: parsed.map(itemOf) }));
  const entries = await lookUpIdentifiers({ entries: parsed, matcher, lookUp });
  const lookedUp = entries.filter(({ item }, index) => item !== null && parsed[index]?.item === null).map(itemOf);
  for (const known of await loadKnown({ req, items: lookedUp })) matcher.add(known);

  const results: ImportResult[] = [];
  for (const entry of entries) {
    const { format, line, excerpt } = entry;
    results.push({ ...(await importEntry({ entry, matcher, req, dryRun })), format, line, excerpt });
  }
  return results;
};
