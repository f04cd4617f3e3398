import type { NumberField, Tab } from 'payload';

import { choice, code, day, list, number, relation, row, tab, text, textarea } from '@/core/fields/build';

import { currencies, priceUnits, priceVariants, validateMaximum, validateThrough } from './rules';

type Extra = Partial<Pick<NumberField, 'required' | 'validate' | 'min'>>;

/** An amount, stored in minor units (cents) and typed in major units (dollars). */
const money = (name: string, label: string, help: string, extra: Extra = {}) =>
  number(name, label, help, {
    min: 0,
    ...extra,
    admin: { components: { Field: '/src/collections/clinic-pricing/admin/money-field.tsx#MoneyField' } },
  });

export const priceTab = (): Tab =>
  tab('Price', 'What it costs, where, and from when.', [
    row(
      relation('therapy', 'Therapy', 'What is paid for.', 'therapies', { required: true }),
      relation('clinic', 'Clinic', 'Where this price holds.', 'clinics', { required: true }),
    ),
    row(
      choice('unit', 'Per', 'What one payment buys.', priceUnits, { required: true, defaultValue: 'session' }),
      choice('variant', 'Variant', 'With or without image guidance.', priceVariants, {
        required: true,
        defaultValue: 'standard',
      }),
      choice('currency', 'Currency', 'What patients pay in.', currencies, { required: true, defaultValue: 'USD' }),
    ),
    row(
      money('min', 'Price from', 'The price, or the lower end of a range.', { required: true }),
      money('max', 'Price to', 'The upper end of a range. Leave empty for a single price.', {
        validate: validateMaximum,
      }),
    ),
    row(
      number('minimumSessions', 'Minimum sessions', 'How many sessions a patient must expect to pay at least.', {
        min: 1,
        max: 52,
      }),
      number(
        'usualSessions',
        'Usual sessions, up to',
        'For the cost of a whole course. Leave empty if it is the minimum.',
        { min: 1, max: 52 },
      ),
    ),
    row(
      day('validFrom', 'Valid from', 'First day of this price.', { required: true }),
      day('validThrough', 'Valid through', 'Last day. Leave empty while no end is known.', {
        validate: validateThrough,
      }),
    ),
  ]);

export const includedTab = (): Tab =>
  tab('What it includes', 'So that nobody is surprised by a bill.', [
    list('included', 'Included', 'Everything the price covers.', {
      singular: 'Item',
      rowTitle: 'text',
      required: true,
      minRows: 1,
      fields: [text('text', 'Item', 'For example "Examination before the injections".', { required: true })],
    }),
    list('excluded', 'Not included', 'Everything that costs extra or is paid elsewhere.', {
      singular: 'Item',
      rowTitle: 'text',
      required: true,
      minRows: 1,
      fields: [text('text', 'Item', 'For example "Physiotherapy".', { required: true })],
    }),
    list('addOns', 'Extras', 'What can be added, and its price.', {
      singular: 'Extra',
      rowTitle: 'name',
      fields: [
        row(
          text('name', 'Extra', 'What it is.', { required: true }),
          money('amount', 'Price', 'Added to each payment.', { required: true }),
        ),
      ],
    }),
  ]);

export const paymentTab = (): Tab =>
  tab('Payment', 'When and how it is paid, and what the law asks.', [
    text('whenDue', 'When it is due', 'For example "On the day of each session".'),
    list('payers', 'Insurance', 'What insurers do about this price.', {
      singular: 'Payer',
      rowTitle: 'payer',
      fields: [
        row(
          text('payer', 'Payer', 'For example "Medicare".', { required: true }),
          text('note', 'What it does', 'One sentence.', { required: true }),
          day('asOf', 'As of', 'The day this was true.', { required: true }),
        ),
      ],
    }),
    textarea(
      'hsaNote',
      'HSA and FSA',
      'What a patient should ask about health savings accounts. Never promise a tax result.',
    ),
    textarea(
      'goodFaithEstimate',
      'Good-faith estimate',
      'The notice about the right to an estimate before care (US self-pay).',
      { required: true },
    ),
    code('internalNote', 'Internal note', 'Why the price changed. Never shown to patients.', {
      access: { read: ({ req }) => req.user !== null },
    }),
  ]);
