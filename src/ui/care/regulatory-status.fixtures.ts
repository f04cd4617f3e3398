import type { RegulatoryStatusProps } from './regulatory-status';

export const dextroseStatus: RegulatoryStatusProps = {
  locale: 'en',
  status: 'off-label',
  jurisdiction: 'United States',
  statement:
    'Dextrose is approved as a fluid and sugar supply. Injecting it to treat pain is a use that the FDA has not approved.',
  source: 'product label',
  checkedOn: '2026-10-02',
};
