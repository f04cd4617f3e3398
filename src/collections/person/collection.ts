import { citesField, keepCites } from '@/citations/cites-field';
import { citedProse } from '@/citations/editor';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import {
  checkbox,
  choice,
  code,
  day,
  group,
  image,
  list,
  relation,
  richText,
  row,
  tab,
  tabs,
  text,
  textarea,
} from '@/core/fields/build';

import { personRoles } from './rules';

/** A clinician, author or reviewer whose name stands on pages. */
export const Person = defineCollection({
  slug: 'people',
  singular: 'Person',
  plural: 'People',
  group: adminGroups.people,
  description: 'Clinicians, authors and reviewers whose names stand on pages.',
  title: 'name',
  searchable: ['jobTitle'],
  columns: ['name', 'jobTitle', 'roles', 'clinics', '_status'],
  audience: 'public',
  access: { write: peopleWhoManage, remove: peopleWhoManage },
  page: { path: '/team', key: 'slug' },
  fields: [
    tabs(
      tab('Person', 'Who this is.', [
        text('name', 'Name', 'As it is printed on pages.', { required: true, localized: false }),
        text('jobTitle', 'Job title', 'For example "Sports physician".', { required: true }),
        choice('roles', 'Part in the site', 'What this person does here.', personRoles, {
          hasMany: true,
          required: true,
        }),
        image('picture', 'Picture', 'A portrait; needs a consent record.'),
        richText('biography', 'About', 'Training and interests, in a few sentences.', { editor: citedProse }),
        relation('clinics', 'Works at', 'The clinics where patients meet this person.', 'clinics', { hasMany: true }),
        checkbox('demo', 'Demo person', 'Marks an invented person on every page.', { defaultValue: false }),
      ]),
      tab('Credentials', 'What entitles this person to write or review.', [
        list('credentials', 'Credentials', 'Degrees and certificates, each with its end.', {
          singular: 'Credential',
          rowTitle: 'name',
          fields: [
            row(
              code('abbreviation', 'After the name', 'For example "MD". Optional.'),
              text('name', 'Credential', 'The full name.', { required: true }),
            ),
            row(
              text('issuer', 'Issued by', 'University, board or authority.'),
              day('expiresOn', 'Expires on', 'Leave empty if it does not expire.'),
            ),
          ],
        }),
        group('licence', 'Licence', 'The licence to practise, where there is one.', [
          row(
            code('number', 'Number', 'As in the public register.'),
            code('jurisdiction', 'Issued in', 'State or country.'),
            day('expiresOn', 'Expires on', 'Day of expiry.'),
          ),
        ]),
        textarea(
          'conflicts',
          'Conflicts of interest',
          'Shown wherever this person wrote or reviewed. "None declared" is an answer.',
        ),
      ]),
    ),
    citesField(),
  ],
  hooks: { beforeChange: [keepCites] },
});
