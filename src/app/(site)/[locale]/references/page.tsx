import { listReferences } from '@/collections/reference/queries';
import { ReferenceList } from '@/ui/reference/reference-list';

import { listPage } from '../../_frame/list-page';
import { Formatted } from '../../_text/formatted';

const { generateMetadata, Page } = listPage({
  path: '/references',
  words: 'references',
  render: async ({ locale }) => {
    const references = await listReferences({ locale });
    return (
      <ReferenceList
        locale={locale}
        items={references.map((reference, index) => ({
          ...reference,
          number: index + 1,
          formatted: <Formatted reference={reference} />,
          citedFrom: [],
        }))}
      />
    );
  },
});

export { generateMetadata };
export default Page;
