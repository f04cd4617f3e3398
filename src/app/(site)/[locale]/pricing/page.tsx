import { EmptyState } from '@/ui/layout/empty-state';
import { Section } from '@/ui/layout/section';
import { PriceTable } from '@/ui/price/price-table';
import { formatDay } from '@/ui/format';
import { messagesFor } from '@/ui/messages/messages-for';
import type { Locale } from '@/core/locales';

import { type NamedPrice, noticeOf, readPrices } from '../../_compose/prices';
import { listPage } from '../../_frame/list-page';
import { overviewPage } from '../../_structured-data/list-pages';
import { services } from '../../_structured-data/prices';
import { StructuredData } from '../../_structured-data/structured-data';
import { wordsFor } from '../../_words/words-for';

const unique = (texts: (string | null)[]): string[] =>
  [...new Set(texts.filter((text) => text !== null && text !== ''))] as string[];

const Payment = ({ prices, locale }: { prices: NamedPrice[]; locale: Locale }) => {
  const words = wordsFor(locale).pricing;
  const payers = [
    ...new Map(
      prices.flatMap(({ payers: all }) => all).map((payer) => [`${payer.payer}${payer.note}`, payer]),
    ).values(),
  ];
  const dues = unique(prices.map(({ whenDue }) => whenDue));
  const savings = unique(prices.map(({ hsaNote }) => hsaNote));
  return (
    <>
      {dues.length === 0 ? null : (
        <Section id="when-due" title={words.due}>
          {dues.map((due) => (
            <p key={due}>{due}</p>
          ))}
        </Section>
      )}
      {payers.length === 0 ? null : (
        <Section id="insurance" title={words.insurance}>
          <dl className="facts">
            {payers.map(({ payer, note, asOf }) => (
              <div key={`${payer}${note}`}>
                <dt>{payer}</dt>
                <dd>
                  {note} ({messagesFor(locale).asOf}: {formatDay({ day: asOf, locale })})
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {savings.length === 0 ? null : (
        <Section id="savings" title={words.savings}>
          {savings.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Section>
      )}
    </>
  );
};

const { generateMetadata, Page } = listPage({
  path: '/pricing',
  words: 'pricing',
  render: async ({ locale, page }) => {
    const prices = await readPrices({ locale });
    if (prices.length === 0) return <EmptyState title={wordsFor(locale).pricing.none} />;
    return (
      <>
        <PriceTable locale={locale} prices={prices} estimateNotice={noticeOf(prices)} />
        <StructuredData record={overviewPage({ ...page, parts: services({ prices, locale }) })} />
        <Payment prices={prices} locale={locale} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
