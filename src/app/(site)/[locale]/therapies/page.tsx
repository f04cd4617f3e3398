import { listTherapies } from '@/collections/therapy/queries';

import { TherapyCards } from '../../_compose/cards';
import { listPage } from '../../_frame/list-page';

const { generateMetadata, Page } = listPage({
  path: '/therapies',
  words: 'therapies',
  render: async ({ locale }) => (
    <TherapyCards therapies={await listTherapies({ locale })} locale={locale} headingLevel={2} />
  ),
});

export { generateMetadata };
export default Page;
