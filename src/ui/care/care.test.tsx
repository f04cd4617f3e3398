import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Alternatives } from './alternatives';
import { carpalTunnelAlternatives } from './alternatives.fixtures';
import { Checklist } from './checklist';
import { perineuralChecklist } from './checklist.fixtures';
import { Contraindications } from './contraindications';
import { perineuralContraindications } from './contraindications.fixtures';
import { CoverageTable } from './coverage-table';
import { prolotherapyCoverage } from './coverage-table.fixtures';
import { EffectList } from './effect-list';
import { perineuralEffects } from './effect-list.fixtures';
import { RegulatoryStatus } from './regulatory-status';
import { dextroseStatus } from './regulatory-status.fixtures';

const render = renderToStaticMarkup;

describe('suitability and risks', () => {
  it('says for whom and for whom not in words', () => {
    const html = render(<Checklist {...perineuralChecklist} />);
    expect(html).toContain('<h3>It may suit you if</h3>');
    expect(html).toContain('<h3>It is not for you if</h3>');
  });

  it('puts absolute contraindications first, each with its why', () => {
    const html = render(<Contraindications locale="en" items={perineuralContraindications} />);
    expect(html.indexOf('Must not be given')).toBeLessThan(html.indexOf('Only after weighing it'));
    expect(html.indexOf('Infected skin')).toBeLessThan(html.indexOf('Blood-thinning'));
    expect(html.match(/class="why"/g)).toHaveLength(4);
  });

  it('leaves out a kind that nobody has', () => {
    const relative = perineuralContraindications.filter(({ kind }) => kind === 'relative');
    expect(render(<Contraindications locale="en" items={relative} />)).not.toContain('Must not be given');
  });

  it('says how often an effect happens, also when nobody knows', () => {
    const html = render(<EffectList locale="en" effects={perineuralEffects} />);
    expect(html).toContain('10 or more in 100');
    expect(html).toContain('How often is not known');
    expect(html).toContain('How long: a day or two');
    expect(html).toContain('What to do: Call the clinic the same day.');
  });
});

describe('choices, status and coverage', () => {
  it('lists doing nothing among the alternatives', () => {
    expect(render(<Alternatives items={carpalTunnelAlternatives} />)).toContain(
      '<strong>Doing nothing for now</strong>',
    );
  });

  it('dates the regulatory status and names its jurisdiction', () => {
    const html = render(<RegulatoryStatus {...dextroseStatus} />);
    expect(html).toContain('Off-label use of an approved substance');
    expect(html).toContain('United States');
    expect(html).toContain('checked on October 2, 2026');
  });

  it('is a table with headers both ways', () => {
    const html = render(<CoverageTable locale="es" rows={prolotherapyCoverage} />);
    expect(html.match(/scope="col"/g)).toHaveLength(4);
    expect(html).toMatch(/<th scope="row"[^>]*>Medicare<\/th><td data-label="Qué cubre"[^>]*>No suele estar cubierto/);
  });
});
