import { citedProse } from '@/citations/editor';
import { citesField } from '@/citations/cites-field';
import { backlinks, relation, richText, tab } from '@/core/fields/build';

export const evidenceTab = () =>
  tab('Evidence', 'What studies found. The ratings themselves are kept under Evidence.', [
    richText(
      'evidenceSummary',
      'What the studies say',
      'The whole picture in a few sentences, good and bad, each with its citation.',
      {
        editor: citedProse,
      },
    ),
    relation(
      'conditions',
      'Conditions it is used for',
      'Shown as links on the page; each should have a rating.',
      'conditions',
      { hasMany: true },
    ),
    backlinks('evidence', 'Ratings', 'One rating for each condition and outcome.', {
      collection: 'evidence',
      on: 'therapy',
      columns: ['title', 'direction', 'certainty', '_status'],
    }),
    citesField(),
  ]);
