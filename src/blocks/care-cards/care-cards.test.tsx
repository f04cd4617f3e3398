import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { CareCardsView } from './component';
import { helpCards } from './fixtures';

describe('care cards', () => {
  it('go from calm to urgent whatever the order they were written in, and say their level', () => {
    const html = renderToStaticMarkup(<CareCardsView fields={helpCards} context={context} />);
    const levels = [...html.matchAll(/care-card-level">([^<]+)/g)].map(([, level]) => level);
    expect(levels).toEqual(['Non-urgent advice', 'Urgent advice', 'Emergency']);
  });

  it('take the level that their place on the page asks for', () => {
    const html = renderToStaticMarkup(<CareCardsView fields={helpCards} context={{ ...context, headingLevel: 2 }} />);
    expect(html).toContain('<h2><span class="care-card-level">');
    expect(html).not.toContain('<h3>');
  });
});
