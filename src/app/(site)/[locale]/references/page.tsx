import { listReferences, type ReferenceView } from '@/collections/reference/queries';
import { studyDesigns } from '@/collections/reference/rules';
import { formatNumber } from '@/ui/format';
import { EmptyState } from '@/ui/layout/empty-state';
import { Section } from '@/ui/layout/section';
import { DownloadLinks } from '@/ui/reference/download-links';
import { ReferenceList } from '@/ui/reference/reference-list';

import { downloadsOf } from '../../_compose/downloads';
import { listPage } from '../../_frame/list-page';
import { citations } from '../../_structured-data/citations';
import { overviewPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { Formatted } from '../../_text/formatted';
import { wordsFor } from '../../_words/words-for';

const designs = Object.keys(studyDesigns) as ReferenceView['design'][];

const { generateMetadata, Page } = listPage({
  path: '/references',
  words: 'references',
  render: async ({ locale, page }) => {
    const words = wordsFor(locale).reference;
    const references = await listReferences({ locale });
    if (references.length === 0) return <EmptyState title={words.none} />;
    // The kinds that tell most about a treatment come first; within each, first authors from A to Z.
    const kinds = designs
      .map((design) => ({ design, members: references.filter((reference) => reference.design === design) }))
      .filter(({ members }) => members.length > 0);
    const inOrder = kinds.flatMap(({ members }) => members);
    const count = (members: ReferenceView[]) => formatNumber({ value: members.length, locale });
    return (
      <>
        <p>{words.count(count(references))}</p>
        <nav aria-label={words.byKind}>
          <ul className="link-list">
            {kinds.map(({ design, members }) => (
              <li key={design}>
                <a href={`#${design}`}>
                  {words.kinds[design]} ({count(members)})
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {kinds.map(({ design, members }) => (
          <Section key={design} id={design} title={words.kinds[design]}>
            <ReferenceList
              locale={locale}
              items={members.map((reference) => ({
                ...reference,
                number: inOrder.indexOf(reference) + 1,
                formatted: <Formatted reference={reference} />,
                citedFrom: [],
              }))}
            />
          </Section>
        ))}
        <DownloadLinks locale={locale} links={downloadsOf({})} scope="all" />
        <StructuredData record={overviewPage({ ...page, parts: citations(inOrder) })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
