import type { ArrayField, Field, FieldAccess, JoinField, Tab } from 'payload';

import { isSignedIn } from '@/core/access/roles';
import { backlinks, choice, code, day, list, number, row, tab, text, textarea } from '@/core/fields/build';

import { normalizeDoi, normalizePmcid, normalizePmid } from '@/citations/identifiers';
import { type CslType, cslTypes, populations, studyDesigns, updateStatuses, verifications } from './rules';
import { validateDoi, validatePmcid, validatePmid } from './unique';

type Names = { name: string; label: string; help: string; singular: string };

/** People in the order of the publication, and organisations among them. */
const names = ({ name, label, help, singular }: Names, extra: Partial<ArrayField> = {}) =>
  list(name, label, help, {
    ...extra,
    singular,
    rowTitle: ['family', 'given', 'literal'],
    fields: [
      row(
        code('family', 'Family name', 'With particles, for example "van der Berg".'),
        code('given', 'Given names', 'Names or initials, for example "Yung-Tsan" or "Y T".'),
        code('suffix', 'Suffix', 'For example "Jr". Optional.'),
      ),
      code('literal', 'Group name', 'For an organisation or study group, instead of a person.'),
    ],
  });

const hasValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/** Shows a field for some kinds of publication; one that holds something is always shown. */
const only = (name: string, ...kinds: CslType[]) => ({
  admin: {
    condition: (data: { cslType?: string; [field: string]: unknown }) =>
      kinds.some((kind) => kind === data.cslType) || hasValue(data[name]),
  },
});

const journals = ['article-journal', 'article-magazine'] as const;
const books = ['book', 'chapter', 'paper-conference'] as const;
const hosts = [...journals, 'chapter', 'paper-conference', 'report', 'webpage', 'article'] as const;

export const publicationTab = (): Tab =>
  tab('Publication', 'As the publisher prints it. Citations and the bibliography are made from it.', [
    choice(
      'cslType',
      'Kind of publication',
      'Decides how the citation is formatted and what is asked below.',
      cslTypes,
      {
        required: true,
        defaultValue: 'article-journal',
      },
    ),
    text('title', 'Title', 'The full title, in the case the journal uses.', { required: true, localized: false }),
    names({ name: 'authors', label: 'Authors', help: 'In the order of the publication.', singular: 'Author' }),
    names(
      { name: 'editors', label: 'Editors', help: 'Of the book or the proceedings.', singular: 'Editor' },
      only('editors', ...books, 'report'),
    ),
    row(
      code('containerTitle', 'Journal or book', 'The full name; of a web page, that of the site.', {
        ...only('containerTitle', ...hosts),
      }),
      code('containerTitleShort', 'Abbreviated', 'As in the NLM catalogue, for example "Ann Neurol".', {
        ...only('containerTitleShort', ...journals, 'article'),
      }),
      code('collectionTitle', 'Series', 'The series that the book or report belongs to. Optional.', {
        ...only('collectionTitle', ...books, 'report'),
      }),
    ),
    row(
      number('year', 'Year', 'Year of publication.', { required: true, min: 1800, max: 2100 }),
      number('month', 'Month', '1 to 12. Optional.', { min: 1, max: 12 }),
      number('day', 'Day', '1 to 31. Optional.', { min: 1, max: 31 }),
    ),
    row(
      code('volume', 'Volume', 'Optional.', only('volume', ...journals, ...books, 'report')),
      code('issue', 'Issue', 'Optional.', only('issue', ...journals)),
      code('supplement', 'Supplement', 'The number of the supplement. Optional.', only('supplement', ...journals)),
    ),
    row(
      code('page', 'Pages', 'For example 601-610.', only('page', ...journals, 'chapter', 'paper-conference', 'report')),
      code('articleNumber', 'Article or report number', 'Of articles in journals without pages, and of reports.', {
        ...only('articleNumber', ...journals, 'article', 'report'),
      }),
    ),
    row(
      code('publisher', 'Publisher', 'Of a thesis the university, of a guideline the organisation.', {
        ...only('publisher', ...books, 'report', 'webpage', 'article', 'thesis'),
      }),
      code('publisherPlace', 'Place', 'Where the publisher is. Optional.', {
        ...only('publisherPlace', ...books, 'report', 'thesis'),
      }),
      code('edition', 'Edition', 'For books.', only('edition', ...books)),
      code('genre', 'Kind in the words of the source', 'For example "Doctoral thesis". Optional.', {
        ...only('genre', 'thesis', 'report', 'webpage', 'article'),
      }),
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
    row(
      code('issn', 'ISSN', 'Of the journal. Optional.', only('issn', ...journals, 'report')),
      code('isbn', 'ISBN', 'Of the book. Optional.', only('isbn', ...books)),
      code('language', 'Language', 'Its code, for example "en" or "de". Optional.'),
    ),
    code('url', 'Web address', 'For sources without a DOI.'),
    day('accessed', 'Accessed on', 'For web pages.', only('accessed', 'webpage', 'report')),
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

const readByStaff: FieldAccess = ({ req }) => isSignedIn(req);

/** What the system finds out: shown to editors, never typed by them. */
const bySystem = { create: () => false, update: () => false };

/** The panel above shows it; a column or filter of the list may too. */
const notInForm = { condition: () => false };

const keptBySystem = (name: string, label: string, help: string): Field => ({
  name,
  type: 'json',
  label,
  access: bySystem,
  admin: { description: help, condition: () => false, disableListColumn: true, disableListFilter: true },
});

export const verificationTab = (): Tab =>
  tab('Verification', 'What the registries say about this entry.', [
    {
      type: 'ui',
      name: 'verificationPanel',
      admin: {
        components: { Field: '/src/collections/reference/admin/verification-panel.tsx#VerificationPanel' },
        disableListColumn: true,
      },
    },
    choice(
      'updateStatus',
      'Corrections and retractions',
      'Set by the registry check. Raise it by hand when you know more: a retracted paper must not carry a statement.',
      updateStatuses,
      { required: true, defaultValue: 'none' },
    ),
    choice('verification', 'Registry check', 'Unchecked until a registry was asked.', verifications, {
      required: true,
      defaultValue: 'unchecked',
      access: bySystem,
      admin: notInForm,
    }),
    day('checkedOn', 'Checked on', 'When a registry last answered.', { access: bySystem, admin: notInForm }),
    {
      name: 'lastTriedOn',
      type: 'date',
      label: 'Last tried on',
      access: { ...bySystem, read: readByStaff },
      admin: { ...notInForm, description: 'When a registry was last asked, whether it answered or not.' },
    },
    textarea('verificationNote', 'What happened', 'What came of the last try.', {
      localized: false,
      access: { ...bySystem, read: readByStaff },
      admin: { ...notInForm, disableListColumn: true },
    }),
    keptBySystem('differences', 'Differences', 'Where this entry and the registry disagree.'),
    keptBySystem('offers', 'Offers', 'What a registry knows and this entry leaves out.'),
    keptBySystem('updates', 'Notices', 'Retractions, concerns and corrections that the registries know.'),
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
