import { backlinks, relation, richText, tab } from '@/core/fields/build';

export const moreTab = () =>
  tab('More', 'Anything the page needs besides, and what belongs to it.', [
    richText('body', 'Free text', 'Headings, text and content blocks, shown before the questions.'),
    backlinks('faqs', 'Questions', 'Questions that name this therapy appear on its page.', {
      collection: 'faqs',
      on: 'therapies',
      columns: ['question', 'topic', '_status'],
    }),
    relation('related', 'Related therapies', 'Shown as links at the end.', 'therapies', { hasMany: true }),
  ]);
