import type { BreadcrumbListLeaf } from 'schema-dts';

import type { Breadcrumb } from '@/ui/layout/breadcrumbs';

import { absolute } from './basics';

/** Where a page stands on the site. The last step is the page itself, and its address is known. */
export const breadcrumbList = (items: Breadcrumb[]): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: items.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href === null ? {} : { item: { '@id': absolute(href) } }),
  })),
});
