import { Callout } from '@/ui/content/callout';
import { DocumentLink } from '@/ui/content/document-link';
import { EvidenceTable } from '@/ui/evidence/evidence-table';
import { EmptyState } from '@/ui/layout/empty-state';
import { Prose } from '@/ui/layout/prose';

import { evidenceRow } from '../_compose/evidence-row';
import { hasRows, type PageSection, present, sectionIf } from '../_frame/page-section';
import { wordsFor } from '../_words/words-for';
import { asText, type ConditionPageContent } from './read';

const RedFlags = ({ condition, locale }: ConditionPageContent) => (
  <Callout locale={locale} kind="warning" title={null}>
    <ul>
      {condition.redFlags.map(({ id, sign, action }) => (
        <li key={id}>
          <strong>{sign}</strong> <span className="care-action">{action}</span>
        </li>
      ))}
    </ul>
  </Callout>
);

const Treatments = ({ ratings, therapies, text, locale }: ConditionPageContent) => {
  const rated = new Set(ratings.map(({ therapy }) => therapy.href));
  const unrated = therapies.filter(({ href }) => !rated.has(href));
  const rows = ratings.map((rating) =>
    evidenceRow({
      id: `rating-${rating.id}`,
      rating,
      about: 'therapy',
      marks: text.marks(`rating-${rating.id}`, rating.references),
      locale,
    }),
  );
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={wordsFor(locale).labels.noEvidence} />
      ) : (
        <EvidenceTable locale={locale} rows={rows} />
      )}
      {unrated.length === 0 ? null : (
        <ul className="link-list">
          {unrated.map(({ id, href, name, language }) => (
            <li key={id}>
              <DocumentLink link={{ label: name, href, language }} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The sections of a condition, from what one notices to what may help. */
export const conditionSections = (content: ConditionPageContent): PageSection[] => {
  const { condition, text, locale } = content;
  const { sections } = wordsFor(locale);
  return present([
    sectionIf({
      when: hasRows(condition.symptoms),
      id: 'symptoms',
      title: sections.symptoms,
      content: (
        <div className="prose">
          <ul>
            {(condition.symptoms ?? []).map(({ id, text: symptom }) => (
              <li key={id}>{symptom}</li>
            ))}
          </ul>
        </div>
      ),
    }),
    { id: 'red-flags', title: sections.redFlags, content: <RedFlags {...content} /> },
    sectionIf({
      when: Boolean(condition.causes),
      id: 'causes',
      title: sections.causes,
      content: <Prose>{text.prose('causes', asText(condition.causes))}</Prose>,
    }),
    {
      id: 'first-line-care',
      title: sections.firstLine,
      content: <Prose>{text.prose('care', asText(condition.firstLineCare))}</Prose>,
    },
    sectionIf({
      when: Boolean(condition.course),
      id: 'course',
      title: sections.course,
      content: <Prose>{text.prose('course', asText(condition.course))}</Prose>,
    }),
    sectionIf({
      when: Boolean(condition.body),
      id: 'more',
      title: sections.more,
      content: <Prose>{text.prose('body', asText(condition.body))}</Prose>,
    }),
    { id: 'treatments', title: sections.treatments, content: <Treatments {...content} /> },
  ]);
};
