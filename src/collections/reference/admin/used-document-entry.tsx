import type { UsedDocument, UsedPlace } from '../endpoints/used';

const languages = { en: 'English', es: 'Spanish' } as const;

const stateOf = ({ published, draft }: UsedDocument): string => {
  if (published) return draft ? 'Published, with a draft' : 'Published';
  return 'Draft';
};

const whereOf = ({ field, locale, locator, supports, ...place }: UsedPlace, hasBoth: boolean): string =>
  [
    field,
    locale === null ? null : languages[locale],
    locator,
    supports === null ? null : `for: ${supports}`,
    hasBoth && place.in === 'draft' ? 'only in the draft' : null,
    hasBoth && place.in === 'published' ? 'no longer in the draft' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** One document that cites, with the sentences it cites for. */
export const UsedDocumentEntry = ({ document }: { document: UsedDocument }) => (
  <li>
    <p className="where-used-document">
      <a href={document.href}>{document.title}</a> <span>{document.kind}</span>{' '}
      <span className={document.published ? 'where-used-published' : 'where-used-draft'}>{stateOf(document)}</span>
    </p>
    <ul>
      {document.places.map((place, index) => (
        <li key={index}>
          <a
            href={place.locale === null ? document.href : `${document.href}?locale=${place.locale}`}
            {...(place.locale === null ? {} : { lang: place.locale })}
          >
            {place.sentence}
          </a>
          <span className="where-used-place">{whereOf(place, document.published && document.draft)}</span>
        </li>
      ))}
    </ul>
  </li>
);
