import { localizePath } from '@/core/locales';
import { Callout } from '@/ui/content/callout';
import { EvidenceCompare } from '@/ui/evidence/evidence-map';
import { EvidenceOverview } from '@/ui/evidence/evidence-overview';
import { EmptyState } from '@/ui/layout/empty-state';
import { Prose } from '@/ui/layout/prose';

import { evidenceGroups } from '../_compose/evidence-groups';
import { hasRows, type PageSection, present, sectionIf } from '../_frame/page-section';
import { wordsFor } from '../_words/words-for';
import { asText, type ConditionPageContent, treatmentAnchor } from './read';

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

const Treatments = ({ ratings, compared, text, locale }: ConditionPageContent) => {
  const groups = evidenceGroups({
    ratings,
    about: 'therapy',
    marks: ({ id, references }) => text.marks(`rating-${id}`, references),
    isRetracted: ({ references }) => text.isRetracted(references),
    locale,
    anchors: { group: treatmentAnchor },
  });
  return (
    <>
      {compared.length < (groups.length === 0 ? 1 : 2) ? null : (
        <EvidenceCompare caption={wordsFor(locale).labels.treatmentsCompared} rows={compared} locale={locale} />
      )}
      {groups.length === 0 ? (
        <EmptyState title={wordsFor(locale).labels.noEvidence} />
      ) : (
        <EvidenceOverview locale={locale} groups={groups} />
      )}
      <p>
        <a href={localizePath({ path: '/evidence', locale })}>{wordsFor(locale).labels.evidenceMap}</a>
      </p>
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
