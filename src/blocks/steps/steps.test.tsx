import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { StepsView } from './component';
import { visitSteps } from './fixtures';

describe('steps', () => {
  it('is an ordered list under a heading, with empty details left out', () => {
    const html = renderToStaticMarkup(<StepsView fields={visitSteps} context={context} />);
    expect(html).toMatch(/^<h3>Your visit, step by step<\/h3><ol class="steps">/);
    expect(html.match(/<li>/g)).toHaveLength(4);
    expect(html).toContain('<li><p class="step-title">A short rest</p></li>');
  });

  it('needs no title', () => {
    const html = renderToStaticMarkup(<StepsView fields={{ ...visitSteps, title: null }} context={context} />);
    expect(html).not.toContain('<h3');
  });
});
