import { pathOf } from '@/core/address/address';
import { readPicturesChanged, readStatesShown } from '@/core/as-of/read-past';
import type { PastState } from '@/core/as-of/states';
import { pageOf } from '@/core/collection/page-of';
import { type Locale, localizePath } from '@/core/locales';
import { openPayload } from '@/core/read/payload';
import { env } from '@/env';

import { formatMoment } from './format';
import { recordStyles } from './styles';
import { asOfWords } from './words';

type RecordProps = { locale: Locale; path: string; at: Date };

/** The state whose own page stands at the path. */
const findOwn = async (path: string): Promise<PastState | null> => {
  const payload = await openPayload();
  const owns = ({ about, document, content }: PastState): boolean => {
    const config = Object.values(payload.collections).find(({ config: { slug } }) => slug === about)?.config;
    const page = config ? pageOf(config) : null;
    if (page === null || document === null) return false;
    const slug = typeof content.slug === 'string' ? content.slug : null;
    return pathOf({ page, document: { id: document, slug } }) === path;
  };
  return [...readStatesShown().values()].find(owns) ?? null;
};

/** The head of the record: what page this is, of which moment, and which published text stands on it. */
export const RecordHead = async ({
  locale,
  path,
  at,
  who,
  isMissing,
}: RecordProps & { who: string; isMissing: boolean }) => {
  const words = asOfWords(locale);
  const own = await findOwn(path);
  const rows: [string, string][] = [
    [words.address, new URL(localizePath({ path, locale }), env.siteUrl).href],
    [words.moment, formatMoment(at, locale)],
    ...(own
      ? ([
          [
            words.text,
            `${own.about} ${own.document}, ${words.publishedBy(own.who, formatMoment(new Date(own.from), locale))}`,
          ],
          [words.fingerprint, own.fingerprint],
        ] as [string, string][])
      : isMissing
        ? ([[words.text, words.nothing]] as [string, string][])
        : []),
  ];
  return (
    <section className="page-record wrap" aria-label={words.record}>
      <style>{recordStyles}</style>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.generated(who, formatMoment(new Date(), locale))}</p>
    </section>
  );
};

/** The end of the record: every published text, price, source and setting that the page was made of. */
export const RecordParts = async ({ locale, at }: Omit<RecordProps, 'path'>) => {
  const words = asOfWords(locale);
  // Parts of the page that are read while it is drawn are on the list once they have been read.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const states = [...readStatesShown().values()];
  const pictures = readPicturesChanged(at);
  return (
    <section className="page-record wrap" aria-label={words.parts}>
      <h2>{words.parts}</h2>
      {pictures.length === 0 ? null : (
        <p>
          {words.pictures} {pictures.join(', ')}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.entry}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.fingerprint}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.id}>
              <td>
                {state.about} {state.document}
              </td>
              <td>
                {state.id}, {state.version ?? '–'}
              </td>
              <td>{formatMoment(new Date(state.from), locale)}</td>
              <td>{state.who}</td>
              <td className="fingerprint">{state.fingerprint}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
