import type { Trouble } from './explain-failure';

/** A moment the way people say it: the hour for today, with the day otherwise. */
export const formatMoment = (stamp: string): string =>
  new Date(stamp).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

const here = 'Everything you typed is still in the form';

/** What happened in a few words, and the way out. */
export const wordsFor = (trouble: Trouble, isKept: boolean): { title: string; text: string } => {
  const safe = isKept ? `${here}, and a copy is kept in this browser.` : `${here}. Leave this page open.`;
  switch (trouble.kind) {
    case 'unreachable':
      return {
        title: 'Not saved: the server cannot be reached.',
        text: `${safe} Look at your connection, then save again.`,
      };
    case 'server':
      return {
        title: `Not saved: the server could not do it (${trouble.status}).`,
        text: `${safe} Wait a moment, then save again.`,
      };
    case 'signed-out':
      return { title: 'Not saved: you are no longer signed in.', text: `${safe} Sign in here and it is saved.` };
    case 'forbidden':
      return {
        title: 'Not saved: your account may not do this.',
        text: `${safe} Ask an administrator, or copy what you need before you leave.`,
      };
    case 'gone':
      return {
        title: 'Not saved: this document is gone.',
        text: `Somebody deleted it while you were writing. ${safe} Copy what you need before you leave.`,
      };
    case 'too-large':
      return {
        title: 'Not saved: it is too large.',
        text: `${safe} Take out or shrink what is large, then save again.`,
      };
    case 'locked':
      return {
        title: `Not saved: ${trouble.by} is editing this document.`,
        text: `${safe} Agree between you who goes on. If you take over, the other one is told at once.`,
      };
    case 'changed':
      return {
        title: `Not saved: ${trouble.by} changed this document after you opened it.`,
        text: `${safe} Look at what changed, then choose.`,
      };
  }
};
