import type { ClinicPricing as ClinicPricingDocument } from '@/payload-types';

import { adminGroups } from '@/core/admin-groups';
import { computedTitleField, keepTitle, nameOf } from '@/core/collection/computed-title';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';

import { includedTab, paymentTab, priceTab } from './fields';
import { refuseOverlap } from './overlap';
import { describePrice, priceUnits, priceVariants } from './rules';

/** What a therapy costs at a clinic, from a day on. The one home of every price on the site. */
export const ClinicPricing = defineCollection({
  slug: 'clinic-pricing',
  singular: 'Price list',
  plural: 'Price lists',
  group: adminGroups.prices,
  description: 'The one home of every price. Change it here and every page that shows it changes.',
  title: 'title',
  columns: ['title', 'validFrom', 'validThrough', '_status', 'updatedAt'],
  audience: 'public',
  page: { path: '/pricing', key: 'id', detail: 'anchor' },
  fields: [computedTitleField(), tabs(priceTab(), includedTab(), paymentTab())],
  hooks: {
    beforeChange: [
      refuseOverlap,
      keepTitle<ClinicPricingDocument>(async ({ data, req }) => [
        await nameOf({ req, collection: 'therapies', value: data.therapy, field: 'name' }),
        await nameOf({ req, collection: 'clinics', value: data.clinic, field: 'shortName' }),
        data.unit ? priceUnits[data.unit].toLowerCase() : null,
        data.variant && data.variant !== 'standard' ? priceVariants[data.variant].toLowerCase() : null,
        describePrice(data),
      ]),
    ],
  },
});
