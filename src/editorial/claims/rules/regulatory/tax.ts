import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const taxPromise: Rule = {
  id: 'tax-promise',
  category: 'regulatory',
  severity: 'info',
  name: 'Tax promise',
  liftedBy: [...spoken, 'hedge'],
  en: {
    frames: lines(`
      tax free|deductible|exempt|savings|break|advantage|advantages|relief|benefit|write_off
      ( hsa|fsa|flexible spending|health savings ) ~6 ( eligible|approved|accepted|save|pay|qualify|qualifies|covers|use|dollars|funds|money|accept|welcome|tax|covered )
      ( use|pay|save|spend|accept|take ) ~6 ( hsa|fsa|flexible spending|health savings|pre tax|pretax )
      ( deduct|write_off|claim ) ~6 ( tax|taxes|return )
      pre tax dollars|money
    `),
    unless: lines(`
      not|not|no|check|ask|whether|may|might|if|depends|adviser|advisor|plan_administrator ~10 &! x
    `),
  },
  why: 'Whether an account or the tax office accepts a bill depends on the plan and the person.',
  source: 'IRS Publication 502',
  suggestion: 'Add "Check with your plan first."',
  examples: {
    en: {
      flag: ['Pay tax-free with your account.', 'All our drips are HSA-eligible.'],
      pass: ['Check your plan before you pay with an HSA.', 'It is not tax-deductible.'],
    },
  },
};
