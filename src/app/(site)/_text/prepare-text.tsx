import type { ReactNode } from 'react';

import { type CitationFields, citationAnchor, citationsIn } from '@/citations/in-text';
import { numberCitations, type Occurrence } from '@/citations/number';
import { citationMarks } from '@/citations/style/styles';
import { listTerms, type TermView } from '@/collections/glossary-term/queries';
import { readCitationStyle, readReferences, type ReferenceView } from '@/collections/reference/queries';
import { defaultLocale, type Locale } from '@/core/locales';
import { idsOf } from '@/core/read/relation';
import type { RichTextNode, RichTextState } from '@/core/rich-text/state';
import { CitationMark } from '@/ui/reference/citation-mark';
import type { ReferenceItem } from '@/ui/reference/reference-list';

import { blockOf, faqSource, ratingSource, readBlockData, rowSource, type Subject } from './block-data';
import { ExplainedText } from './explained-text';
import { Formatted } from './formatted';
import { placeTerms } from './glossary';
import { readLinks } from './links';
import { RichTextView } from './rich-text-view';

/** A part of a page that may cite: a rich text, or the sources of a statement. Keys are unique on the page. */
export type Source = { key: string; text: RichTextState | null | undefined } | { key: string; references: number[] };

export type PageText = {
  /** A rich text of the page, with blocks, links and citation numbers. */
  prose: (key: string, text: RichTextState | null | undefined, options?: { underTitle: boolean }) => ReactNode;
  /** The citation numbers of a statement, or null when it has no sources. */
  marks: (key: string, references: number[]) => ReactNode;
  /** Whether nothing is left of the sources of a statement, because each of them was retracted. */
  isRetracted: (references: number[]) => boolean;
  /** The bibliography of the page, in the order of the numbers. */
  references: (ReferenceItem & Pick<ReferenceView, 'title' | 'cslType'>)[];
};

/**
 * Reads what the texts of a page need and numbers its citations. `sources` are in reading order:
 * the order decides the numbers. `subject` is what the page is about.
 */
export const prepareText = async ({
  sources,
  subject = null,
  about = null,
  locale,
}: {
  sources: Source[];
  subject?: Subject | null;
  /** The title of a page whose words are explained in place. */
  about?: string | null;
  locale: Locale;
}): Promise<PageText> => {
  const texts = sources.flatMap((source) => ('text' in source ? [source.text] : []));
  const data = await readBlockData({ texts, subject, locale });

  const expand = (node: RichTextNode): Occurrence[] => {
    const block = blockOf(node);
    if (block?.blockType === 'faqList')
      return data.faqs(block.id).flatMap((faq) => citationsIn({ source: faqSource(block.id, faq), text: faq.answer }));
    if (block?.blockType === 'evidenceTable')
      return data.ratings(block.id).map((rating) => sourcesOf(ratingSource(block.id, rating), rating.references));
    if (block?.blockType === 'studyCard') return [sourcesOf(block.id, idsOf([block.reference]))];
    if (block?.blockType === 'comparisonTable')
      return block.rows.map(({ sources: cited }, row) => sourcesOf(rowSource(block.id, row), idsOf(cited)));
    return [];
  };
  const occurrences = sources.flatMap((source) =>
    'text' in source
      ? citationsIn({ source: source.key, text: source.text, expand })
      : [sourcesOf(source.key, source.references)],
  );
  const numbering = numberCitations(occurrences);
  // A page may cite a hundred times, so what its anchors are called on the page is short.
  const anchors = new Map(occurrences.map(({ anchor }, index) => [anchor, `c${index + 1}`]));

  const [documents, style, terms, hrefFor] = await Promise.all([
    readReferences({ ids: numbering.order, locale }),
    readCitationStyle({ locale }),
    about === null ? [] : readTerms(locale),
    readLinks({ texts: [...texts, ...texts.flatMap((text) => faqAnswers(text, data.faqs))], locale }),
  ]);

  const explained = placeTerms({ texts, terms, about: about ?? '' });

  // A reference that is not published any more keeps its number, so that the others keep theirs.
  const known = new Set(documents.map(({ id }) => id));
  const visible = (references: number[]): number[] => references.filter((id) => known.has(id));
  const retracted = new Set(documents.filter(({ updateStatus }) => updateStatus === 'retracted').map(({ id }) => id));
  const isRetracted = (references: number[]): boolean => {
    const shown = visible(references);
    return shown.length > 0 && shown.every((id) => retracted.has(id));
  };

  const mark = (anchor: string, { references, locator }: Pick<CitationFields, 'references' | 'locator'>): ReactNode => {
    const numbers = numbering.numbersOf(visible(references));
    return numbers.length === 0 ? null : (
      <CitationMark
        locale={locale}
        numbers={numbers}
        form={citationMarks[style]}
        id={anchors.get(anchor)}
        locator={locator}
      />
    );
  };
  const marks = (key: string, references: number[]): ReactNode =>
    mark(citationAnchor({ source: key, id: 'sources' }), { references, locator: null });

  const prose: PageText['prose'] = (key, text, options) => (
    <RichTextView
      underTitle={options?.underTitle}
      text={text}
      hrefFor={hrefFor}
      explain={(node) => {
        const words = explained.get(node);
        return words ? <ExplainedText text={node.text ?? ''} explained={words} locale={locale} /> : null;
      }}
      citation={(fields) => mark(citationAnchor({ source: key, id: fields.id }), fields)}
      context={{ locale, data, marks, isRetracted, prose: (inner) => prose(key, inner), foreignProse: prose }}
    />
  );

  return {
    prose,
    marks,
    isRetracted,
    references: documents.map((reference) => ({
      ...reference,
      number: numbering.numbersOf([reference.id])[0] ?? 0,
      formatted: <Formatted reference={reference} />,
      citedFrom: numbering.citedFrom(reference.id).flatMap((anchor) => anchors.get(anchor) ?? []),
    })),
  };
};

/** The sources of a statement as one place that cites. */
const sourcesOf = (source: string, references: number[]): Occurrence => ({
  anchor: citationAnchor({ source, id: 'sources' }),
  references,
});

/** The words that are explained in this language: an explanation in another one would not help. */
const readTerms = async (locale: Locale): Promise<TermView[]> => {
  const terms = await listTerms({ locale });
  if (locale === defaultLocale) return terms;
  const originals = new Map((await listTerms({ locale: defaultLocale })).map(({ id, definition }) => [id, definition]));
  return terms.filter(({ id, definition }) => definition !== originals.get(id));
};

const faqAnswers = (
  text: RichTextState | null | undefined,
  faqs: (block: string) => { answer: RichTextState }[],
): RichTextState[] =>
  (text?.root.children ?? []).flatMap((node) => {
    const block = blockOf(node);
    return block?.blockType === 'faqList' ? faqs(block.id).map(({ answer }) => answer) : [];
  });
