import { CareCardsView } from '@/blocks/care-cards/component';
import { helpCards } from '@/blocks/care-cards/fixtures';
import { sampleContext } from '@/blocks/sample-context';
import { Alternatives } from '@/ui/care/alternatives';
import { carpalTunnelAlternatives } from '@/ui/care/alternatives.fixtures';
import { Checklist } from '@/ui/care/checklist';
import { perineuralChecklist } from '@/ui/care/checklist.fixtures';
import { Contraindications } from '@/ui/care/contraindications';
import { perineuralContraindications } from '@/ui/care/contraindications.fixtures';
import { CoverageTable } from '@/ui/care/coverage-table';
import { prolotherapyCoverage } from '@/ui/care/coverage-table.fixtures';
import { EffectList } from '@/ui/care/effect-list';
import { perineuralEffects } from '@/ui/care/effect-list.fixtures';
import { RegulatoryStatus } from '@/ui/care/regulatory-status';
import { dextroseStatus } from '@/ui/care/regulatory-status.fixtures';
import { PriceTable } from '@/ui/price/price-table';
import { estimateNotice, riversidePrices } from '@/ui/price/price-table.fixtures';

import type { SampleGroup } from './sample';

/** What a reader needs to decide: for whom, what can go wrong, when to get help, what it costs. */
export const careSamples: SampleGroup = (locale) => [
  {
    name: 'CareCards',
    variants: [
      { label: 'three levels', content: <CareCardsView fields={helpCards} context={{ ...sampleContext, locale }} /> },
    ],
  },
  {
    name: 'Checklist',
    variants: [{ label: 'both sides', content: <Checklist {...perineuralChecklist} locale={locale} /> }],
  },
  {
    name: 'Contraindications',
    variants: [
      { label: 'both kinds', content: <Contraindications locale={locale} items={perineuralContraindications} /> },
    ],
  },
  {
    name: 'EffectList',
    variants: [{ label: 'four effects', content: <EffectList locale={locale} effects={perineuralEffects} /> }],
  },
  {
    name: 'Alternatives',
    variants: [{ label: 'doing nothing among them', content: <Alternatives items={carpalTunnelAlternatives} /> }],
  },
  {
    name: 'RegulatoryStatus',
    variants: [{ label: 'off-label', content: <RegulatoryStatus {...dextroseStatus} locale={locale} /> }],
  },
  {
    name: 'CoverageTable',
    variants: [{ label: 'two payers', content: <CoverageTable locale={locale} rows={prolotherapyCoverage} /> }],
  },
  {
    name: 'PriceTable',
    variants: [
      {
        label: 'open, with a notice',
        content: <PriceTable locale={locale} prices={riversidePrices} estimateNotice={estimateNotice} caption="Open" />,
      },
      {
        label: 'folded',
        content: <PriceTable folded locale={locale} prices={riversidePrices} estimateNotice={null} caption="Folded" />,
      },
    ],
  },
];
