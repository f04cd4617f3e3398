import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { KeyFactsView } from './component';
import { glucoseFacts } from './fixtures';

describe('key facts', () => {
  it('pairs every label with its value', () => {
    const html = renderToStaticMarkup(<KeyFactsView fields={glucoseFacts} context={context} />);
    expect(html).toContain('<dt>Visit</dt><dd>15 to 30 minutes</dd>');
    expect(html.match(/<dt>/g)).toHaveLength(4);
  });
});
