import type { Job } from '@/core/admin/job';

/** What people come to the admin for, most frequent first. */
export const jobs: Job[] = [
  {
    title: 'Change a price',
    help: 'Once, in its price list; every page follows.',
    collection: 'clinic-pricing',
    opens: 'list',
  },
  {
    title: 'Answer a question',
    help: 'Write it once and choose the pages that show it.',
    collection: 'faqs',
    opens: 'create',
  },
  { title: 'Update a therapy', help: 'Open a treatment page and edit it.', collection: 'therapies', opens: 'list' },
  {
    title: 'Write a therapy',
    help: 'Begin a new page; save it as a draft at any time.',
    collection: 'therapies',
    opens: 'create',
  },
  {
    title: 'Add a reference',
    help: 'A study or guideline that carries a statement.',
    collection: 'references',
    opens: 'create',
  },
  {
    title: 'Rate evidence',
    help: 'What studies found for a therapy and a condition.',
    collection: 'evidence',
    opens: 'create',
  },
];
