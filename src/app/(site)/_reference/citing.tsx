import type { Segment } from '@/citations/style/parts/segments';
import { type CitationStyle, citationStyles, formatCitation } from '@/citations/style/styles';
import type { ReferenceView } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import { DocumentLink } from '@/ui/content/document-link';
import { Fold } from '@/ui/content/fold';
import type { LinkView } from '@/ui/views';

import type { PageSection } from '../_frame/page-section';
import { wordsFor } from '../_words/words-for';
import { Record } from './record';

type Args = { reference: ReferenceView; style: CitationStyle; citing: LinkView[]; locale: Locale };

const styles = Object.keys(citationStyles) as CitationStyle[];

/** A citation that one click selects whole. */
const ToCopy = ({ segments }: { segments: Segment[] }) => (
  <p className="to-copy">{segments.map(({ text, italic }, index) => (italic ? <em key={index}>{text}</em> : text))}</p>
);

const Citations = ({ reference: { formatted, item }, style, locale }: Omit<Args, 'citing'>) => (
  <>
    <ToCopy segments={formatted} />
    <Fold summary={wordsFor(locale).reference.otherStyles}>
      {styles
        .filter((other) => other !== style)
        .map((other) => (
          <div key={other}>
            <h3>{citationStyles[other]}</h3>
            <ToCopy segments={formatCitation({ item, style: other })} />
          </div>
        ))}
    </Fold>
  </>
);

const Identifiers = ({ identifiers }: Pick<ReferenceView, 'identifiers'>) =>
  identifiers.map(({ href, label }, index) => (
    <span key={href}>
      {index === 0 ? null : ' · '}
      <a href={href} rel="external noopener">
        {label}
      </a>
    </span>
  ));

/** How to cite a source, where to read it, and where this site cites it. */
export const citingSections = ({ reference, style, citing, locale }: Args): PageSection[] => {
  const words = wordsFor(locale).reference;
  const { identifiers } = reference;
  return [
    {
      id: 'cite',
      title: words.cite,
      content: (
        <>
          <Citations reference={reference} style={style} locale={locale} />
          {identifiers.length === 0 ? null : (
            <Record rows={[[words.read, <Identifiers key="identifiers" identifiers={identifiers} />]]} />
          )}
        </>
      ),
    },
    {
      id: 'cited',
      title: words.citedOn,
      content:
        citing.length === 0 ? (
          <p>{words.citedNowhere}</p>
        ) : (
          <ul className="link-list">
            {citing.map((link) => (
              <li key={link.href}>
                <DocumentLink link={link} locale={locale} />
              </li>
            ))}
          </ul>
        ),
    },
  ];
};
