import { sampleContext } from '@/blocks/sample-context';
import { StudyCardView } from '@/blocks/study-card/component';
import { carpalTunnelStudy, carpalTunnelTrial, rabbitStudy } from '@/blocks/study-card/fixtures';
import { CertaintyBadge } from '@/ui/evidence/certainty-badge';
import { DirectionMark } from '@/ui/evidence/direction-mark';
import { DotField } from '@/ui/evidence/dot-field';
import { EvidenceTable } from '@/ui/evidence/evidence-table';
import { perineuralEvidence } from '@/ui/evidence/evidence-table.fixtures';
import { certainties, directions, dotFields } from '@/ui/evidence/marks.fixtures';
import { CitationMark } from '@/ui/reference/citation-mark';
import { DownloadLinks } from '@/ui/reference/download-links';
import { downloads } from '@/ui/reference/download-links.fixtures';
import { ReferenceList } from '@/ui/reference/reference-list';
import { perineuralReferences } from '@/ui/reference/reference-list.fixtures';

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
      name: 'EvidenceTable',
      variants: [
        {
          label: 'three ratings',
          content: <EvidenceTable locale={locale} rows={perineuralEvidence} caption="Ratings" />,
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
