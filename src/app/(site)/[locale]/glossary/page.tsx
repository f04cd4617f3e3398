import { listTerms } from '@/collections/glossary-term/queries';

import { inLanguage, LeftOut } from '../../_frame/left-out';
import { listPage } from '../../_frame/list-page';
import { termSet } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { wordsFor } from '../../_words/words-for';

const { generateMetadata, Page } = listPage({
  path: '/glossary',
  words: 'glossary',
  render: async ({ locale, page }) => {
    const { shown: terms, leavesOut } = inLanguage({ items: await listTerms({ locale }), locale });
    return (
      <>
        {terms.length === 0 ? null : (
          <dl className="term-list">
            {terms.map(({ id, slug, term, definition, aliases, related }) => (
              <div key={id} id={slug}>
                <dt>
                  {term}
                  {aliases.length === 0 ? null : <span className="small"> ({aliases.join(', ')})</span>}
                </dt>
                <dd>
                  {definition}
                  {related.length === 0 ? null : (
                    <span className="detail">
                      {wordsFor(locale).glossary.seeAlso}{' '}
                      {terms
                        .filter((other) => related.includes(other.id))
                        .map((other, index) => (
                          <span key={other.id}>
                            {index > 0 ? ', ' : ''}
                            <a href={`#${other.slug}`}>{other.term}</a>
                          </span>
                        ))}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <StructuredData record={termSet({ ...page, terms })} />
        <LeftOut locale={locale} path="/glossary" when={leavesOut} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
