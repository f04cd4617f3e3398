import { sampleContext } from '@/blocks/sample-context';
import { StudyCardView } from '@/blocks/study-card/component';
import { carpalTunnelStudy, carpalTunnelTrial, rabbitStudy } from '@/blocks/study-card/fixtures';
import { CertaintyBadge } from '@/ui/evidence/certainty-badge';
import { DirectionMark } from '@/ui/evidence/direction-mark';
import { DotField } from '@/ui/evidence/dot-field';
import { EvidenceCompare, EvidenceMap } from '@/ui/evidence/evidence-map';
import { comparedTreatments, evidenceMap } from '@/ui/evidence/evidence-map.fixtures';
import { EvidenceOverview } from '@/ui/evidence/evidence-overview';
import { EvidencePicture } from '@/ui/evidence/evidence-picture';
import { perineuralEvidence } from '@/ui/evidence/evidence-table.fixtures';
import { LevelLadder } from '@/ui/evidence/level-ladder';
import { certainties, directions, dotFields } from '@/ui/evidence/marks.fixtures';
import { CitationMark } from '@/ui/reference/citation-mark';
import { DownloadLinks } from '@/ui/reference/download-links';
import { downloads } from '@/ui/reference/download-links.fixtures';
import { ReferenceList } from '@/ui/reference/reference-list';
import { perineuralReferences } from '@/ui/reference/reference-list.fixtures';

import { wordsFor } from '../_words/words-for';
import type { SampleGroup } from './sample';

/** How studies, numbers and sources are shown. */
export const evidenceSamples: SampleGroup = (locale) => {
  const context = { ...sampleContext, locale };
  return [
    {
      name: 'CertaintyBadge',
      variants: certainties.map((certainty) => ({
        label: certainty,
        content: <CertaintyBadge certainty={certainty} locale={locale} />,
      })),
    },
    {
      name: 'DirectionMark',
      variants: directions.map((direction) => ({
        label: direction,
        content: <DirectionMark direction={direction} locale={locale} />,
      })),
    },
    {
      name: 'DotField',
      variants: dotFields.map((field) => ({
        label: `${field.count} of ${field.per ?? 100}`,
        content: <DotField locale={locale} {...field} />,
      })),
    },
    {
      name: 'EvidenceOverview',
      variants: [
        {
          label: 'by condition; with reasons, numbers, a retracted study and a search without result',
          content: <EvidenceOverview locale={locale} groups={perineuralEvidence} caption="Ratings" />,
        },
      ],
    },
    {
      name: 'EvidenceMap',
      variants: [{ label: 'every kind of cell', content: <EvidenceMap locale={locale} map={evidenceMap} /> }],
    },
    {
      name: 'EvidencePicture',
      variants: [{ label: 'the same map', content: <EvidencePicture locale={locale} map={evidenceMap} /> }],
    },
    {
      name: 'EvidenceCompare',
      variants: [
        {
          label: 'side by side',
          content: <EvidenceCompare locale={locale} rows={comparedTreatments} caption="Treatments side by side" />,
        },
      ],
    },
    {
      name: 'StudyCard',
      variants: [
        { label: 'in people', reference: carpalTunnelTrial },
        { label: 'in animals, retracted', reference: rabbitStudy },
        { label: 'source not published', reference: null },
      ].map(({ label, reference }) => ({
        label,
        content: <StudyCardView fields={carpalTunnelStudy} context={context} reference={reference} />,
      })),
    },
    {
      name: 'LevelLadder',
      variants: [
        { label: 'the second level', level: 2 },
        { label: 'a guideline, without a level', level: null },
      ].map(({ label, level }) => ({
        label,
        content: (
          <LevelLadder
            levels={Object.values(wordsFor(locale).reference.levels)}
            level={level}
            mark={wordsFor(locale).reference.thisStudy}
          />
        ),
      })),
    },
    {
      name: 'CitationMark',
      variants: [
        {
          label: 'one, a range, with a locator',
          content: (
            <p>
              One source
              <CitationMark locale={locale} numbers={[1]} id="cite-1" />, two of them
              <CitationMark locale={locale} numbers={[1, 2]} id="cite-2" />, a table in one
              <CitationMark locale={locale} numbers={[2]} id="cite-3" locator="Table 2" />.
            </p>
          ),
        },
        {
          label: 'in the line, for Vancouver and APA',
          content: (
            <p>
              In parentheses
              <CitationMark locale={locale} numbers={[1, 2]} form="parentheses" />, in brackets
              <CitationMark locale={locale} numbers={[2]} form="brackets" locator="Table 2" />.
            </p>
          ),
        },
      ],
    },
    {
      name: 'ReferenceList',
      variants: [
        {
          label: 'verified; retracted with a conflict',
          content: <ReferenceList locale={locale} items={perineuralReferences} />,
        },
      ],
    },
    {
      name: 'DownloadLinks',
      variants: [
        { label: 'one reference', content: <DownloadLinks locale={locale} links={downloads} scope="one" /> },
        { label: 'the bibliography', content: <DownloadLinks locale={locale} links={downloads} scope="all" /> },
      ],
    },
  ];
};
