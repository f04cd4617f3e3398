import type { JoinField, Tab } from 'payload';

import { backlinks, choice, code, day, list, number, row, tab, text, textarea } from '@/core/fields/build';

import { normalizeDoi, normalizePmcid, normalizePmid } from './identifiers';
import { cslTypes, populations, studyDesigns, updateStatuses, verifications } from './rules';
import { validateDoi, validatePmcid, validatePmid } from './unique';

export const publicationTab = (): Tab =>
  tab('Publication', 'As the publisher prints it. Citations and the bibliography are made from it.', [
    choice('cslType', 'Kind of publication', 'Decides how the citation is formatted.', cslTypes, {
      required: true,
      defaultValue: 'article-journal',
    }),
    text('title', 'Title', 'The full title, in the case the journal uses.', { required: true, localized: false }),
    list('authors', 'Authors', 'In the order of the publication.', {
      singular: 'Author',
      rowTitle: ['family', 'given', 'literal'],
      fields: [
        row(
          code('family', 'Family name', 'With particles, for example "van der Berg".'),
          code('given', 'Given names', 'Names or initials, for example "Yung-Tsan" or "Y T".'),
          code('suffix', 'Suffix', 'For example "Jr". Optional.'),
        ),
        code('literal', 'Group name', 'For an organisation or study group, instead of a person.'),
      ],
    }),
    row(
      code('containerTitle', 'Journal or book', 'The full name.'),
      code('containerTitleShort', 'Abbreviated', 'As in the NLM catalogue, for example "Ann Neurol".'),
    ),
    row(
      number('year', 'Year', 'Year of publication.', { required: true, min: 1800, max: 2100 }),
      number('month', 'Month', '1 to 12. Optional.', { min: 1, max: 12 }),
      code('volume', 'Volume', 'Optional.'),
      code('issue', 'Issue', 'Optional.'),
      code('page', 'Pages', 'For example 601-610.'),
      code('articleNumber', 'Article number', 'For journals without pages.'),
    ),
    row(
      code('publisher', 'Publisher', 'For books, guidelines and websites.'),
      code('edition', 'Edition', 'For books.'),
    ),
    row(
      code('doi', 'DOI', 'Starts with 10. Pasted links are cleaned on saving.', {
        unique: true,
        index: true,
        validate: validateDoi,
        hooks: { beforeValidate: [({ value }) => normalizeDoi(value)] },
      }),
      code('pmid', 'PMID', 'The PubMed number.', {
        unique: true,
        index: true,
        validate: validatePmid,
        hooks: { beforeValidate: [({ value }) => normalizePmid(value)] },
      }),
      code('pmcid', 'PMCID', 'The PubMed Central number, for free full texts.', {
        validate: validatePmcid,
        hooks: { beforeValidate: [({ value }) => normalizePmcid(value)] },
      }),
    ),
    code('url', 'Web address', 'For sources without a DOI.'),
    day('accessed', 'Accessed on', 'For web pages.'),
    code('firstAuthor', 'First author', 'Kept by the system from the list of authors.', {
      // Not in the form, but a column of the list.
      admin: { condition: () => false },
    }),
    {
      name: 'csl',
      type: 'json',
      label: 'CSL-JSON',
      admin: {
        hidden: true,
        readOnly: true,
        description: 'The same data in the exchange format of citation software.',
      },
    },
  ]);

export const appraisalTab = (): Tab =>
  tab('What it is worth', 'What a reader must know before trusting it.', [
    row(
      choice('design', 'Study design', 'Decides the level of evidence shown.', studyDesigns, { required: true }),
      choice('population', 'Studied in', 'Animal and laboratory studies are labelled on every page.', populations, {
        required: true,
      }),
      number('sampleSize', 'Sample size', 'How many took part. Leave empty for reviews that do not say.', { min: 0 }),
    ),
    textarea('finding', 'What it found', 'One or two plain sentences, without praise.'),
    textarea('limitations', 'Limits', 'What weakens it.'),
    textarea('funding', 'Who paid', 'As declared in the paper. "Not stated" is an answer.'),
    textarea('conflicts', 'Conflicts of interest', 'As declared, or as known. Shown on the page.'),
  ]);

export const verificationTab = (): Tab =>
  tab('Verification', 'What the registries say about this entry.', [
    row(
      choice('verification', 'Registry check', 'Unchecked until a registry was asked.', verifications, {
        required: true,
        defaultValue: 'unchecked',
      }),
      choice(
        'updateStatus',
        'Corrections and retractions',
        'A retracted paper must not carry a statement.',
        updateStatuses,
        {
          required: true,
          defaultValue: 'none',
        },
      ),
      day('checkedOn', 'Checked on', 'When a registry was last asked.'),
    ),
    list('differences', 'Differences', 'Where this entry and the registry disagree.', {
      singular: 'Difference',
      rowTitle: 'field',
      fields: [
        row(
          code('field', 'Field', 'Which field differs.', { required: true }),
          code('ours', 'Here', 'What is written here.'),
          code('theirs', 'Registry', 'What the registry has.'),
        ),
      ],
    }),
  ]);

/** For the API; the form shows the sentences too. */
const citing = (collection: string, label: string, title: string): JoinField => {
  const field = backlinks(`citedBy${label}`, label, `${label} that cite this reference.`, {
    collection,
    on: 'cites',
    columns: [title, '_status'],
  });
  return { ...field, admin: { ...field.admin, condition: () => false } };
};

export const citedByTab = (): Tab =>
  tab('Cited by', 'Every document and sentence that cites this reference.', [
    {
      type: 'ui',
      name: 'whereUsed',
      admin: {
        components: { Field: '/src/collections/reference/admin/where-used.tsx#WhereUsed' },
        disableListColumn: true,
      },
    },
    citing('therapies', 'Therapies', 'name'),
    citing('conditions', 'Conditions', 'name'),
    citing('evidence', 'Evidence', 'title'),
    citing('faqs', 'Questions', 'question'),
    citing('pages', 'Pages', 'title'),
    citing('people', 'People', 'name'),
    citing('clinics', 'Clinics', 'name'),
    textarea('searchText', 'Search text', 'Kept by the system: what the search for citing looks through.', {
      localized: false,
      access: { read: () => false },
      admin: { hidden: true, readOnly: true },
    }),
  ]);
