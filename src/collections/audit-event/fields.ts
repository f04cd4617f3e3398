import type { Field } from 'payload';

import { choice, code, number, row } from '@/core/fields/build';
import { actions, origins } from '@/core/history/actions';

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const actionLabels = Object.fromEntries(Object.entries(actions).map(([name, words]) => [name, capitalise(words)]));

const readOnly = { admin: { readOnly: true } };

/** One line of the history. Names are kept as text: they stay readable when an account or a document is gone. */
export const eventFields = (): Field[] => [
  row(
    {
      name: 'at',
      type: 'date',
      label: 'When',
      required: true,
      index: true,
      admin: {
        readOnly: true,
        description: 'Moment of the change.',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm:ss' },
      },
    },
    choice('action', 'What', 'What was done.', actionLabels, { required: true, ...readOnly }),
  ),
  row(
    code('who', 'Who', 'Name of the account at that time.', { required: true, ...readOnly }),
    code('role', 'Role', 'Role of the account at that time.', readOnly),
    number('account', 'Account', 'Number of the account; it may be gone.', readOnly),
  ),
  row(
    code('title', 'Document', 'Title of the document at that time.', readOnly),
    code('about', 'Kind', 'Collection of the document.', { required: true, ...readOnly }),
    number('document', 'Number', 'Number of the document; settings have none.', readOnly),
  ),
  {
    name: 'fields',
    type: 'json',
    label: 'Fields changed',
    admin: { readOnly: true, description: 'Which fields differ, not what they hold.' },
  },
  row(
    choice('origin', 'From', 'Where the change came from.', origins, readOnly),
    code('note', 'Note', 'Reason or detail, when there is one.', readOnly),
  ),
];
