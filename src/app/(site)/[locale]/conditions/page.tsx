import { listConditions } from '@/collections/condition/queries';
import { bodyRegions } from '@/collections/condition/rules';
import { Section } from '@/ui/layout/section';
import { messagesFor } from '@/ui/messages/messages-for';

import { ConditionCards } from '../../_compose/cards';
import { listPage } from '../../_frame/list-page';

const regions = Object.keys(bodyRegions) as (keyof typeof bodyRegions)[];

const { generateMetadata, Page } = listPage({
  path: '/conditions',
  words: 'conditions',
  render: async ({ locale }) => {
    const conditions = await listConditions({ locale });
    return regions
      .map((region) => ({ region, own: conditions.filter((condition) => condition.region === region) }))
      .filter(({ own }) => own.length > 0)
      .map(({ region, own }) => (
        <Section key={region} id={region} title={messagesFor(locale).terms.region[region]}>
          <ConditionCards conditions={own} locale={locale} headingLevel={3} />
        </Section>
      ));
  },
});

export { generateMetadata };
export default Page;
