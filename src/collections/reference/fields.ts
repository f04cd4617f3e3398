import type { Field, FieldAccess, Tab } from 'payload';

import { isSignedIn } from '@/core/access/roles';
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

const citing = (collection: string, label: string, title: string) =>
  backlinks(`citedBy${label}`, label, `${label} that cite this reference.`, {
    collection,
    on: 'cites',
    columns: [title, '_status'],
  });

export const citedByTab = (): Tab =>
  tab('Cited by', 'Every document that cites this reference.', [
    citing('therapies', 'Therapies', 'name'),
    citing('conditions', 'Conditions', 'name'),
    citing('evidence', 'Evidence', 'title'),
    citing('faqs', 'Questions', 'question'),
    citing('pages', 'Pages', 'title'),
  ]);
