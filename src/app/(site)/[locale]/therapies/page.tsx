import { listTherapies } from '@/collections/therapy/queries';

import { TherapyCards } from '../../_compose/cards';
import { listPage } from '../../_frame/list-page';
import { collectionPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';

const { generateMetadata, Page } = listPage({
  path: '/therapies',
  words: 'therapies',
  render: async ({ locale, page }) => {
    const therapies = await listTherapies({ locale });
    return (
      <>
        <TherapyCards therapies={therapies} locale={locale} headingLevel={2} />
        <StructuredData record={collectionPage({ ...page, items: therapies })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
