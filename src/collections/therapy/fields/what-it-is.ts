import { citedProse } from '@/citations/editor';
import { choice, checkbox, code, group, list, number, richText, row, tab, text } from '@/core/fields/build';

import { bodySites, guidanceMethods, mechanismCertainties } from '../rules';

export const whatItIsTab = () =>
  tab('What it is', 'The technique, what is injected, and what is known about how it works.', [
    richText('technique', 'The technique', 'What is done, in two or three paragraphs.', { editor: citedProse }),
    list('agents', 'What is injected', 'Every substance, with strength and whether this use is on its label.', {
      singular: 'Substance',
      rowTitle: 'drug',
      required: true,
      minRows: 1,
      fields: [
        row(
          text('drug', 'Substance', 'Generic name, for example "Dextrose".', { required: true }),
          number('concentrationPercent', 'Strength in percent', 'For example 5 for a 5% solution.', {
            min: 0,
            max: 100,
          }),
        ),
        row(
          text('route', 'Where it is injected', 'For example "under the skin along the nerve".'),
          text('labelledUse', 'What the label is for', 'The use that the regulator approved.'),
        ),
        checkbox('offLabel', 'Off-label here', 'Tick when this use is not on the label. The page says so.', {
          required: true,
          defaultValue: true,
        }),
      ],
    }),
    choice('guidance', 'How the needle is guided', 'All methods that the clinics use for it.', guidanceMethods, {
      hasMany: true,
    }),
    choice('bodySites', 'Parts of the body', 'Where it is used; drives filters and pictures.', bodySites, {
      hasMany: true,
    }),
    list('targets', 'Tissues it aims at', 'What the needle aims at, by tissue.', {
      singular: 'Tissue',
      rowTitle: 'tissue',
      fields: [
        text('tissue', 'Tissue', 'For example "Tendon".', { required: true }),
        text('detail', 'Why there', 'What pain from there feels like, or what is done there.', { required: true }),
      ],
    }),
    group('mechanism', 'How it might work', 'What is known and how sure that is.', [
      richText('text', 'Explanation', 'Say what is thought, and what is not known.', {
        editor: citedProse,
        required: true,
      }),
      choice('certainty', 'How sure is this', 'The page shows this beside the explanation.', mechanismCertainties, {
        required: true,
      }),
    ]),
    richText('origin', 'Where it comes from', 'History, people it is named after, and where it is used. Optional.', {
      editor: citedProse,
    }),
    list(
      'outsideResources',
      'Outside resources',
      'Pages of others that help patients. The page says that they lead away.',
      {
        singular: 'Resource',
        rowTitle: 'title',
        fields: [
          text('title', 'Title', 'What the reader finds there; never "click here".', { required: true }),
          code('url', 'Address', 'Starts with https://.', {
            required: true,
            validate: (value: string | null | undefined) =>
              value?.startsWith('https://') ? true : 'Give the full address, starting with https://.',
          }),
          text('organisation', 'Who publishes it', 'The organisation behind the page.', { required: true }),
        ],
      },
    ),
  ]);
