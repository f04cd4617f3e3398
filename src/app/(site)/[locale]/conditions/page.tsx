import { listConditions } from '@/collections/condition/queries';
import { bodyRegions } from '@/collections/condition/rules';

import { ConditionCards } from '../../_compose/cards';
import { listPage } from '../../_frame/list-page';
import { collectionPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';

const regions = Object.keys(bodyRegions);

const { generateMetadata, Page } = listPage({
  path: '/conditions',
  words: 'conditions',
  render: async ({ locale, page }) => {
    const conditions = await listConditions({ locale });
    const fromHeadToFoot = conditions.toSorted((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
    return (
      <>
        <ConditionCards conditions={fromHeadToFoot} locale={locale} headingLevel={2} />
        <StructuredData record={collectionPage({ ...page, items: fromHeadToFoot })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
