import type { FoundReference, ReferenceState } from '@/citations/found-reference';
import { toPlainText } from '@/citations/style/parts/segments';
import { defaultCitationStyle, formatCitation } from '@/citations/style/styles';
import type { Reference } from '@/payload-types';

import { toCslJson } from './csl';
import { populations, updateStatuses, verifications } from './rules';

/** What somebody must know of a reference before citing it; nothing for a sound study in people. */
const statesOf = ({ _status, population, updateStatus, verification }: Partial<Reference>): ReferenceState[] => {
  // What a draft does not say yet comes as null.
  const update = updateStatus ?? 'none';
  const studied = population ?? 'people';
  const states: (ReferenceState | false)[] = [
    update !== 'none' && { label: updateStatuses[update], grave: update !== 'corrected' },
    (verification === 'mismatch' || verification === 'not-found') && {
      label: verifications[verification],
      grave: true,
    },
    studied !== 'people' && { label: `Studied in: ${populations[studied].toLowerCase()}`, grave: false },
    _status === 'draft' && { label: 'Draft: patients do not see it yet', grave: false },
  ];
  return states.filter((state) => state !== false);
};

/** A reference as the picker of citations shows it. A draft may lack anything but its title. */
export const toFoundReference = (reference: Partial<Reference> & { id: number }): FoundReference => {
  const { cslType = 'article-journal', firstAuthor, id, title = 'Untitled reference', year } = reference;
  const item = toCslJson({ ...reference, cslType, title, year });
  return {
    id,
    name: [firstAuthor ?? title, year].filter(Boolean).join(' '),
    formatted: toPlainText(formatCitation({ item, style: defaultCitationStyle })),
    states: statesOf(reference),
  };
};
