import type { ClinicPricing as ClinicPricingDocument } from '@/payload-types';

import { peopleWhoManage } from '@/core/access/people-who-manage';
import { adminGroups } from '@/core/admin-groups';
import { titleOf } from '@/core/collection/computed-title';
import { defineCollection } from '@/core/collection/define-collection';
import { tabs } from '@/core/fields/build';

import { pricingAgreement } from './agreement';
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
  computedTitle: titleOf<ClinicPricingDocument>(
    { relation: 'therapy', collection: 'therapies', name: 'name' },
    { relation: 'clinic', collection: 'clinics', name: 'shortName' },
    ({ unit }) => (unit ? priceUnits[unit].toLowerCase() : null),
    ({ variant }) => (variant && variant !== 'standard' ? priceVariants[variant].toLowerCase() : null),
    describePrice,
  ),
  columns: ['title', 'validFrom', 'validThrough', '_status', 'updatedAt'],
  audience: 'public',
  access: { write: peopleWhoManage, remove: peopleWhoManage },
  page: { path: '/pricing', key: 'id', detail: 'anchor' },
  fields: [tabs(priceTab(), includedTab(), paymentTab())],
  hooks: { beforeChange: [refuseOverlap] },
  extra: { custom: pricingAgreement },
});
