import type { UpdateNotice } from '@/citations/registry/types';

import type { StandingView } from '../verification/describe-standing';

const words = {
  retraction: 'Retracted',
  concern: 'Expression of concern',
  correction: 'Corrected',
} as const;

const advice: Record<Exclude<StandingView['updateStatus'], 'none'>, string> = {
  retracted:
    'This paper is retracted. It must not carry a statement: the documents under “Cited by” need another source, and their pages say so until then.',
  concern:
    'The journal has expressed concern about this paper. Read the notice and decide whether it may still be cited; the pages that cite it say so.',
  corrected: 'This paper was corrected after it appeared. Check that what you cite still stands.',
};

const hrefOf = ({ doi, pmid }: UpdateNotice): string | null => {
  if (doi !== null) return `https://doi.org/${doi}`;
  return pmid === null ? null : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
};

const Notice = ({ notice }: { notice: UpdateNotice }) => {
  const href = hrefOf(notice);
  const label = [words[notice.kind], notice.date].filter(Boolean).join(', ');
  return href === null ? (
    <>{label}</>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
};

/** What was published about the paper since, and what to do about it. */
export const Notices = ({ status, updates }: { status: StandingView['updateStatus']; updates: UpdateNotice[] }) =>
  status === 'none' ? null : (
    <div className={`verification-notice verification-notice-${status}`}>
      <p>{advice[status]}</p>
      <ul>
        {updates.map((notice) => (
          <li key={`${notice.kind}:${notice.doi ?? notice.pmid ?? notice.registry}`}>
            <Notice notice={notice} />
          </li>
        ))}
      </ul>
    </div>
  );
