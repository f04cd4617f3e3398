import { actions, type HistoryAction } from './actions';

type Line = {
  who: string;
  action: HistoryAction;
  title?: string | null;
  fields?: unknown;
  note?: string | null;
};

/** Events in which the document is the account of whoever acts. */
const aboutOneself: readonly HistoryAction[] = ['signed-in', 'signed-out', 'sign-in-failed', 'sign-in-locked'];

const countOf = (fields: unknown): string => {
  const count = Array.isArray(fields) ? fields.length : 0;
  if (count === 0) return '';
  return count === 1 ? ', 1 field' : `, ${count} fields`;
};

/** A line of the history as a sentence: who did what to which document, and to how much of it. */
export const describeEvent = ({ who, action, title, fields, note }: Line): string => {
  const document = aboutOneself.includes(action) || !title ? '' : ` “${title}”`;
  const reason = note ? ` (${note})` : '';
  return `${who} ${actions[action]}${document}${countOf(fields)}${reason}.`;
};
