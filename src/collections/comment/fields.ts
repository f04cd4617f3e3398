import type { DateField, Field } from 'payload';

import { choice, code, number, relation, row, textarea } from '@/core/fields/build';
import { defaultLocale } from '@/core/locales';

import { checkBody, longestBody, longestSentence } from './rules';

const never = () => false;

/** Said with the comment and never changed. */
const fixed = { access: { update: never }, admin: { readOnly: true } };

/** Written by the system. */
const kept = { access: { create: never, update: never }, admin: { readOnly: true } };

const moment = (name: string, label: string, help: string): DateField => ({
  name,
  type: 'date',
  label,
  access: kept.access,
  admin: { readOnly: true, description: help, date: { pickerAppearance: 'dayAndTime' } },
});

/** A comment and what it is about. Names are kept as text: they stay readable when an account is gone. */
export const commentFields = (): Field[] => [
  textarea('body', 'Comment', 'What there is to say. Colleagues read it, patients never do.', {
    localized: false,
    required: true,
    maxLength: longestBody,
    validate: checkBody,
  }),
  code('name', 'Document', 'What the document was called when the comment was written.', { ...kept, required: true }),
  row(
    code('documentCollection', 'Kind of document', 'Where the document is kept.', { ...fixed, required: true }),
    number('documentId', 'Number of the document', 'Which document it is about.', { ...fixed, required: true }),
    choice(
      'language',
      'Language',
      'The language of the text it is about.',
      { en: 'English', es: 'Español' },
      { ...fixed, required: true, defaultValue: defaultLocale },
    ),
  ),
  code('path', 'Field', 'The field it is about; none when it is about the whole document.', fixed),
  textarea('sentence', 'Sentence', 'The words it is about, as they read at that time.', {
    ...fixed,
    localized: false,
    maxLength: longestSentence,
  }),
  relation('inReplyTo', 'Answer to', 'The comment that this one answers.', 'comments', { ...fixed, index: true }),
  row(
    relation('author', 'Account', 'Who wrote it.', 'users', { ...kept, index: true }),
    code('writtenBy', 'Written by', 'Name of the account at that time.', { ...kept, required: true }),
    moment('editedAt', 'Edited', 'When its author last put it in other words.'),
  ),
  row(
    moment('resolvedAt', 'Resolved', 'When somebody settled it.'),
    code('resolvedBy', 'Resolved by', 'Who settled it.', kept),
  ),
];
