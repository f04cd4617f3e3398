import type { Segment } from '@/citations/style/parts/segments';
import { type CitationStyle, citationStyles, formatCitation } from '@/citations/style/styles';
import type { ReferenceView } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import { DocumentLink } from '@/ui/content/document-link';
import { FactList } from '@/ui/content/fact-list';
import { Fold } from '@/ui/content/fold';
import type { LinkView } from '@/ui/views';

import type { PageSection } from '../_frame/page-section';
import { wordsFor } from '../_words/words-for';

type Args = { reference: ReferenceView; style: CitationStyle; citing: LinkView[]; locale: Locale };

const styles = Object.keys(citationStyles) as CitationStyle[];

/** A citation that one click selects whole. */
const ToCopy = ({ segments, language }: { segments: Segment[]; language: string | undefined }) => (
  <span className="to-copy" lang={language}>
    {segments.map(({ text, italic }, index) => (italic ? <em key={index}>{text}</em> : text))}
  </span>
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
  const { formatted, identifiers, item, titleLanguage } = reference;
  return [
    {
      id: 'cite',
      title: words.cite,
      content: (
        <>
          <FactList
            className="record"
            facts={[
              [citationStyles[style], <ToCopy key="citation" segments={formatted} language={titleLanguage} />],
              [words.read, identifiers.length === 0 ? null : <Identifiers key="places" identifiers={identifiers} />],
            ]}
          />
          <Fold summary={words.otherStyles}>
            <FactList
              className="record"
              facts={styles
                .filter((other) => other !== style)
                .map((other) => [
                  citationStyles[other],
                  <ToCopy key={other} segments={formatCitation({ item, style: other })} language={titleLanguage} />,
                ])}
            />
          </Fold>
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
