import type { Metadata } from 'next';

import { PageHeader } from '@/ui/layout/page-header';

import '@/ui/styles/evidence-map.css';

import { Frame } from '../../_frame/frame';
import type { LocaleProps } from '../../_frame/list-page';
import { describePage } from '../../_frame/metadata';
import { localeOf } from '../../_frame/params';
import { Sections } from '../../_frame/sections';
import { careSamples } from '../../_style-guide/care-samples';
import { evidenceSamples } from '../../_style-guide/evidence-samples';
import { Colours, guideStyles, TypeScale } from '../../_style-guide/foundations';
import { pageSamples } from '../../_style-guide/page-samples';
import { type SampleGroup, Samples } from '../../_style-guide/sample';
import { textSamples } from '../../_style-guide/text-samples';
import { wordsFor } from '../../_words/words-for';

const path = '/style-guide';

export const generateMetadata = async ({ params }: LocaleProps): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { title, lead } = wordsFor(locale).styleGuide;
  return { ...(await describePage({ locale, path, title, description: lead })), robots: { index: false } };
};

/** Every component with its examples, for whoever changes the site; not for patients. */
const StyleGuidePage = async ({ params }: LocaleProps) => {
  const locale = localeOf((await params).locale);
  const words = wordsFor(locale).styleGuide;
  const groups: [id: string, title: string, samples: SampleGroup][] = [
    ['text', words.text, textSamples],
    ['evidence', words.evidence, evidenceSamples],
    ['care', words.care, careSamples],
    ['page', words.page, pageSamples],
  ];
  return (
    <Frame locale={locale} path={path} trail={[{ label: words.title }]}>
      <style href="style-guide" precedence="default">
        {guideStyles}
      </style>
      <PageHeader locale={locale} title={words.title} lead={words.lead} />
      <Sections
        locale={locale}
        sections={[
          { id: 'type', title: words.type, content: <TypeScale /> },
          { id: 'colours', title: words.colours, content: <Colours locale={locale} /> },
          ...groups.map(([id, title, samples]) => ({ id, title, content: <Samples samples={samples(locale)} /> })),
        ]}
      />
    </Frame>
  );
};

export default StyleGuidePage;
