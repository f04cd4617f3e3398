import { listReferences } from '@/collections/reference/queries';
import { DownloadLinks } from '@/ui/reference/download-links';
import { ReferenceList } from '@/ui/reference/reference-list';

import { downloadsOf } from '../../_compose/downloads';
import { listPage } from '../../_frame/list-page';
import { citations } from '../../_structured-data/citations';
import { overviewPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { Formatted } from '../../_text/formatted';

const { generateMetadata, Page } = listPage({
  path: '/references',
  words: 'references',
  render: async ({ locale, page }) => {
    const references = await listReferences({ locale });
    return (
      <>
        <ReferenceList
          locale={locale}
          items={references.map((reference, index) => ({
            ...reference,
            number: index + 1,
            formatted: <Formatted reference={reference} />,
            citedFrom: [],
          }))}
        />
        {references.length === 0 ? null : <DownloadLinks locale={locale} links={downloadsOf({})} scope="all" />}
        <StructuredData record={overviewPage({ ...page, parts: citations(references) })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
