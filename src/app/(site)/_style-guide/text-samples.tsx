import { CalloutView } from '@/blocks/callout/component';
import { importantCallout, noteCallout, warningCallout } from '@/blocks/callout/fixtures';
import { ComparisonTableView } from '@/blocks/comparison-table/component';
import { fourOptions, twoTherapies } from '@/blocks/comparison-table/fixtures';
import { DoDontView } from '@/blocks/do-dont/component';
import { aftercareAdvice } from '@/blocks/do-dont/fixtures';
import { FigureView } from '@/blocks/figure/component';
import { wristFigure, wristPicture } from '@/blocks/figure/fixtures';
import { KeyFactsView } from '@/blocks/key-facts/component';
import { glucoseFacts } from '@/blocks/key-facts/fixtures';
import { OutsideResourceView } from '@/blocks/outside-resource/component';
import { specialistSociety } from '@/blocks/outside-resource/fixtures';
import { sampleContext } from '@/blocks/sample-context';
import { StepsView } from '@/blocks/steps/component';
import { visitSteps } from '@/blocks/steps/fixtures';
import { FaqList } from '@/ui/content/faq-list';
import { visitQuestions } from '@/ui/content/faq-list.fixtures';
import { GlossaryTerm } from '@/ui/content/glossary-term';
import { fasciaTerm } from '@/ui/content/glossary-term.fixtures';
import { Picture } from '@/ui/content/picture';
import { drawing } from '@/ui/content/picture.fixtures';

import type { SampleGroup } from './sample';

/** What a text is made of. */
export const textSamples: SampleGroup = (locale) => {
  const context = { ...sampleContext, locale };
  return [
    {
      name: 'Callout',
      variants: [noteCallout, importantCallout, warningCallout].map((fields) => ({
        label: fields.kind,
        content: <CalloutView fields={fields} context={context} />,
      })),
    },
    {
      name: 'KeyFacts',
      variants: [{ label: 'four facts', content: <KeyFactsView fields={glucoseFacts} context={context} /> }],
    },
    {
      name: 'Steps',
      variants: [{ label: 'with a title', content: <StepsView fields={visitSteps} context={context} /> }],
    },
    {
      name: 'DoDont',
      variants: [{ label: 'both sides', content: <DoDontView fields={aftercareAdvice} context={context} /> }],
    },
    {
      name: 'ComparisonTable',
      variants: [twoTherapies, fourOptions].map((fields) => ({
        label: `${fields.columns.length} columns`,
        content: <ComparisonTableView fields={fields} context={context} />,
      })),
    },
    {
      name: 'Figure',
      variants: [
        {
          label: 'with caption and credit',
          content: <FigureView fields={wristFigure} context={context} media={wristPicture} />,
        },
      ],
    },
    { name: 'Picture', variants: [{ label: 'drawing', content: <Picture media={drawing} sizes="4rem" /> }] },
    {
      name: 'OutsideResource',
      variants: [
        { label: 'with a note', content: <OutsideResourceView fields={specialistSociety} context={context} /> },
      ],
    },
    { name: 'FaqList', variants: [{ label: 'by topic', content: <FaqList groups={visitQuestions} /> }] },
    {
      name: 'GlossaryTerm',
      variants: [
        {
          label: 'in a sentence',
          content: (
            <p>
              A muscle lies in its <GlossaryTerm locale={locale} {...fasciaTerm} />.
            </p>
          ),
        },
      ],
    },
  ];
};
