import { localizePath } from '@/core/locales';
import { Checklist } from '@/ui/care/checklist';
import { Contraindications } from '@/ui/care/contraindications';
import { DocumentLink } from '@/ui/content/document-link';
import { KeyFacts } from '@/ui/content/key-facts';
import { EvidenceOverview } from '@/ui/evidence/evidence-overview';
import { formatPercent } from '@/ui/format';
import { EmptyState } from '@/ui/layout/empty-state';
import { Prose } from '@/ui/layout/prose';
import { messagesFor } from '@/ui/messages/messages-for';

import { evidenceGroups, nameInAddress } from '../_compose/evidence-groups';
import { hasRows, type PageSection } from '../_frame/page-section';
import { wordsFor } from '../_words/words-for';
import type { TherapyPageContent } from './read';
import { asText } from './sources';

const WhatItIs = ({ therapy, text, locale }: TherapyPageContent) => {
  const words = wordsFor(locale);
  const percent = (value: number | null | undefined): string =>
    value ? ` ${formatPercent({ percent: value, locale })}` : '';
  return (
    <>
      <Prose>{text.prose('technique', asText(therapy.technique))}</Prose>
      <h3>{words.sections.agents}</h3>
      <KeyFacts
        sentences
        facts={therapy.agents.map((agent) => ({
          label: `${agent.drug}${percent(agent.concentrationPercent)}`,
          value: [
            agent.route,
            agent.labelledUse ? `${words.labels.labelled}: ${agent.labelledUse}` : null,
            agent.offLabel ? words.labels.offLabel : null,
          ]
            .filter(Boolean)
            .join('. '),
        }))}
      />
      {hasRows(therapy.targets) ? (
        <>
          <h3>{words.sections.targets}</h3>
          <KeyFacts
            sentences
            facts={(therapy.targets ?? []).map(({ tissue, detail }) => ({ label: tissue, value: detail }))}
          />
        </>
      ) : null}
      <h3>{words.sections.mechanism}</h3>
      <p>
        <strong>{words.labels.certainty}:</strong>{' '}
        {messagesFor(locale).terms.mechanismCertainty[therapy.mechanism.certainty]}
      </p>
      <Prose>{text.prose('mechanism', asText(therapy.mechanism.text))}</Prose>
      {therapy.origin ? (
        <>
          <h3>{words.sections.origin}</h3>
          <Prose>{text.prose('origin', asText(therapy.origin))}</Prose>
        </>
      ) : null}
    </>
  );
};

const WhoItIsFor = ({ therapy, locale }: TherapyPageContent) => {
  const words = wordsFor(locale);
  return (
    <>
      <Checklist
        locale={locale}
        suitable={(therapy.suitableFor ?? []).map(({ text }) => text)}
        notSuitable={(therapy.notSuitableFor ?? []).map(({ text, instead }) => (
          <>
            {text}
            {instead ? (
              <span className="detail">
                {words.labels.instead}: {instead}
              </span>
            ) : null}
          </>
        ))}
      />
      <h3>{words.sections.contraindications}</h3>
      <Contraindications headingLevel={4} locale={locale} items={therapy.contraindications} />
    </>
  );
};

const EvidenceSection = ({ therapy, ratings, conditions, text, locale }: TherapyPageContent) => {
  const words = wordsFor(locale);
  const groups = evidenceGroups({
    ratings,
    about: 'condition',
    marks: ({ id, references }) => text.marks(`rating-${id}`, references),
    isRetracted: ({ references }) => text.isRetracted(references),
    locale,
    anchors: { group: ({ condition }) => `evidence-${nameInAddress(condition)}` },
  });
  const rated = new Set(ratings.map(({ condition }) => condition.href));
  const unrated = conditions.filter(({ href }) => !rated.has(href));
  return (
    <>
      <Prose>{text.prose('evidence', asText(therapy.evidenceSummary))}</Prose>
      {groups.length === 0 ? (
        <EmptyState title={words.labels.noEvidence} />
      ) : (
        <EvidenceOverview locale={locale} groups={groups} />
      )}
      {unrated.length === 0 ? null : (
        <>
          <h3>{words.labels.unrated}</h3>
          <ul className="link-list">
            {unrated.map(({ id, href, name, language }) => (
              <li key={id}>
                <DocumentLink link={{ label: name, href, language }} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={localizePath({ path: `/evidence#${therapy.slug}`, locale })}>{words.labels.evidenceMap}</a>
      </p>
    </>
  );
};

/** What it is, for whom, and what studies found. */
export const aboutSections = (content: TherapyPageContent): PageSection[] => {
  const { sections } = wordsFor(content.locale);
  return [
    { id: 'what-it-is', title: sections.what, content: <WhatItIs {...content} /> },
    { id: 'who-it-is-for', title: sections.who, content: <WhoItIsFor {...content} /> },
    { id: 'evidence', title: sections.evidence, content: <EvidenceSection {...content} /> },
  ];
};
