import { summarize, type SummaryStudy } from '@/collections/evidence/summary';
import { readReferences } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import type { EvidenceCellView } from '@/ui/evidence/evidence-cell';
import type { EvidenceMapView } from '@/ui/evidence/evidence-map';
import { messagesFor } from '@/ui/messages/messages-for';

import { nameInAddress } from './evidence-groups';
import type { NamedRating } from './ratings';

type Named = NamedRating['therapy'];

type Pair = { therapy: Named; condition: Named };

type Args = {
  ratings: NamedRating[];
  /** Where the ratings of a pair stand. */
  hrefOf: (pair: Pair) => string;
  locale: Locale;
};

/** Looks up what is known of a therapy in a condition. */
export const readCells = async ({ ratings, hrefOf, locale }: Args): Promise<(pair: Pair) => EvidenceCellView> => {
  const studies: SummaryStudy[] = await readReferences({
    ids: ratings.flatMap(({ references }) => references),
    locale,
  });
  return ({ therapy, condition }) => {
    const own = ratings.filter(
      (rating) => rating.therapy.href === therapy.href && rating.condition.href === condition.href,
    );
    if (own.length === 0) return { kind: 'unrated' };
    const { findings, mark, searchedOn, ...amount } = summarize({ ratings: own, studies });
    const href = hrefOf({ therapy, condition });
    const label = messagesFor(locale).evidence.map.about(therapy.name, condition.name);
    return mark === null
      ? { kind: 'unstudied', href, label, searchedOn }
      : { kind: 'rated', href, label, findings, mark, amount };
  };
};

const toSubject = ({ name, href, language }: Named) => ({ label: name, href, language });

/** The pair as an anchor on the page of the map. */
export const pairAnchor = ({ therapy, condition }: Pair): string =>
  `${nameInAddress(therapy)}-${nameInAddress(condition)}`;

/** All therapies by all conditions that are rated for one of them; what is rated most comes first. */
export const readEvidenceMap = async ({
  therapies,
  conditions,
  ratings,
  locale,
}: {
  therapies: Named[];
  conditions: Named[];
  ratings: NamedRating[];
  locale: Locale;
}): Promise<EvidenceMapView> => {
  const cellOf = await readCells({ ratings, hrefOf: (pair) => `#${pairAnchor(pair)}`, locale });
  const rows = conditions.map((condition) => ({
    subject: toSubject(condition),
    cells: therapies.map((therapy) => cellOf({ therapy, condition })),
  }));
  const countOf = (cells: EvidenceCellView[], kind: EvidenceCellView['kind']) =>
    cells.filter((cell) => cell.kind === kind).length;
  return {
    columns: therapies.map(toSubject),
    rows: rows.toSorted(
      (a, b) =>
        countOf(b.cells, 'rated') - countOf(a.cells, 'rated') ||
        countOf(b.cells, 'unstudied') - countOf(a.cells, 'unstudied'),
    ),
  };
};
