import { citesField, keepCites } from '@/citations/cites-field';
import { citedProse } from '@/citations/editor';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { adminGroups } from '@/core/admin-groups';
import { defineCollection } from '@/core/collection/define-collection';
import {
  backlinks,
  checkbox,
  choice,
  code,
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
import { country } from '@/core/fields/country';

import { validateTime, weekdays } from './rules';

/** A place where patients are treated. */
export const Clinic = defineCollection({
  slug: 'clinics',
  singular: 'Clinic',
  plural: 'Clinics',
  group: adminGroups.people,
  description: 'Places where patients are treated, with address, hours and phone.',
  title: 'name',
  columns: ['name', 'address.city', 'phone', '_status', 'updatedAt'],
  audience: 'public',
  access: { write: peopleWhoManage, remove: peopleWhoManage },
  page: {
    path: '/clinics',
    key: 'slug',
    shows: [
      { collection: 'clinic-pricing', field: 'clinic' },
      { collection: 'people', field: 'clinics' },
    ],
  },
  fields: [
    tabs(
      tab('Clinic', 'What it is and what it offers.', [
        text('name', 'Name', 'As patients know it.', { required: true }),
        code('shortName', 'Short name', 'For lists and price rows, for example "Riverside".', { required: true }),
        textarea('summary', 'Summary', 'One or two sentences.', { required: true }),
        image('picture', 'Picture', 'The building or the entrance. Optional.'),
        relation('therapies', 'Offers', 'Therapies that patients can have here.', 'therapies', { hasMany: true }),
        richText('arrival', 'Getting there', 'Transport, parking, step-free access.', { editor: citedProse }),
        checkbox('demo', 'Demo clinic', 'Marks an invented clinic on every page.', { defaultValue: false }),
      ]),
      tab('Address and hours', 'Where it is and when it is open.', [
        group('address', 'Address', 'As on an envelope.', [
          code('street', 'Street', 'Street and number.', { required: true }),
          row(
            code('city', 'City', 'Town or city.', { required: true }),
            code('region', 'State or region', 'For example LA.'),
            code('postalCode', 'Postal code', 'Optional.'),
            country('country', 'Country', 'Two letters, for example US.', { required: true }),
          ),
        ]),
        list('hours', 'Opening hours', 'One row for each span.', {
          singular: 'Hours',
          rowTitle: ['days', 'opens', 'closes'],
          fields: [
            choice('days', 'Days', 'All days with these hours.', weekdays, { hasMany: true, required: true }),
            row(
              code('opens', 'Opens', 'For example 08:30.', { required: true, validate: validateTime }),
              code('closes', 'Closes', 'For example 17:00.', { required: true, validate: validateTime }),
            ),
          ],
        }),
      ]),
      tab('Contact', 'How to reach it, and where to call in an emergency.', [
        row(
          code('phone', 'Phone', 'With country code, for example +1 555 010 0100.', { required: true }),
          code('email', 'E-mail', 'For appointments; never for symptoms.'),
        ),
        row(
          code('emergencyNumber', 'Emergency number', 'The number of the country, for example 911.', {
            required: true,
          }),
          text('afterHours', 'Out of hours', 'Whom to call when the clinic is closed.'),
        ),
      ]),
      tab('Prices and people', 'What points at this clinic.', [
        backlinks('prices', 'Price lists', 'Prices of this clinic.', {
          collection: 'clinic-pricing',
          on: 'clinic',
          columns: ['title', 'validFrom', 'validThrough', '_status'],
        }),
        backlinks('people', 'People', 'Who works here.', {
          collection: 'people',
          on: 'clinics',
          columns: ['name', 'jobTitle'],
        }),
      ]),
    ),
    citesField(),
  ],
  hooks: { beforeChange: [keepCites] },
});
