import type { UpdateKind, UpdateNotice } from './types';

const prefix = /^\[?\s*(?:retracted|withdrawn)(?:\s+(?:article|paper|chapter|publication))?\s*[\]:–—-]\s*/iu;

/** Publishers put a word before the title of a retracted paper, because some registries carry nothing else. */
export const readTitle = (title: string): { title: string; isRetracted: boolean } => {
  const rest = title.replace(prefix, '').trim();
  return rest === '' || rest === title ? { title, isRetracted: false } : { title: rest, isRetracted: true };
};

const weight: Record<UpdateKind, number> = { correction: 1, concern: 2, retraction: 3 };

const isSameNotice = (a: UpdateNotice, b: UpdateNotice): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.doi !== null && b.doi !== null) return a.doi === b.doi;
  if (a.pmid !== null && b.pmid !== null) return a.pmid === b.pmid;
  return a.registry === b.registry;
};

const details = ({ doi, pmid, date }: UpdateNotice): number =>
  [doi, pmid, date].filter((value) => value !== null).length;

/** Each notice once, the gravest first; of two that say the same, the one that says more. */
export const mergeUpdates = (notices: UpdateNotice[]): UpdateNotice[] => {
  const merged: UpdateNotice[] = [];
  for (const notice of notices.toSorted((a, b) => details(b) - details(a))) {
    if (!merged.some((known) => isSameNotice(known, notice))) merged.push(notice);
  }
  return merged.toSorted((a, b) => weight[b.kind] - weight[a.kind]);
};
