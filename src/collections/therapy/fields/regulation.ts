import { backlinks, choice, code, day, list, relation, row, tab, text, textarea } from '@/core/fields/build';
import { country } from '@/core/fields/country';

import { coverageStatuses, regulatoryStatuses } from '../rules';

export const regulationTab = () =>
  tab('Regulation and cost', 'What the regulator says, who pays, and the price list.', [
    list(
      'regulatory',
      'Regulatory status',
      'One row for each country. A procedure is never "approved"; a substance may be, for a use.',
      {
        singular: 'Status',
        rowTitle: 'jurisdiction',
        required: true,
        minRows: 1,
        fields: [
          row(
            country('jurisdiction', 'Country', 'Two letters, for example US.', { required: true }),
            choice('status', 'Status', 'The status of this use, not of the substance.', regulatoryStatuses, {
              required: true,
            }),
          ),
          textarea('statement', 'Statement', 'The sentence that the page shows.', { required: true }),
          relation('sources', 'Sources', 'References that carry the statement.', 'references', { hasMany: true }),
          code(
            'sourceUrl',
            'Source address',
            'A page of the regulator, when no reference carries it. Starts with https://.',
          ),
          day('checkedOn', 'Checked on', 'When somebody last looked this up.', { required: true }),
        ],
      },
    ),
    list('coverage', 'Insurance', 'What payers do, each with a date.', {
      singular: 'Payer',
      rowTitle: 'payer',
      fields: [
        row(
          text('payer', 'Payer', 'For example "Medicare".', { required: true }),
          choice('status', 'Status', 'What the payer does for this treatment.', coverageStatuses, { required: true }),
        ),
        text('note', 'Note', 'One sentence. Optional.'),
        relation('sources', 'Sources', 'References that carry the row. Optional.', 'references', { hasMany: true }),
        code('sourceUrl', 'Source address', 'Where this is written. Starts with https://. Optional.'),
        day('asOf', 'As of', 'The day this was true.', { required: true }),
      ],
    }),
    backlinks('prices', 'Price lists', 'Prices live in one place each; change them there.', {
      collection: 'clinic-pricing',
      on: 'therapy',
      columns: ['title', 'validFrom', 'validThrough', '_status'],
    }),
  ]);
