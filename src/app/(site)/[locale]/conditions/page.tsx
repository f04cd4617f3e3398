import { listConditions } from '@/collections/condition/queries';
import { bodyRegions } from '@/collections/condition/rules';

import { ConditionCards } from '../../_compose/cards';
import { listPage } from '../../_frame/list-page';

const regions = Object.keys(bodyRegions);

const { generateMetadata, Page } = listPage({
  path: '/conditions',
  words: 'conditions',
  render: async ({ locale }) => {
    const conditions = await listConditions({ locale });
    const fromHeadToFoot = conditions.toSorted((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
    return <ConditionCards conditions={fromHeadToFoot} locale={locale} headingLevel={2} />;
  },
});

export { generateMetadata };
export default Page;
