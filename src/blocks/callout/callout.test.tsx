import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { CalloutView } from './component';
import { importantCallout, noteCallout, warningCallout } from './fixtures';

describe('callout', () => {
  it.each([
    [noteCallout, 'Note'],
    [importantCallout, 'Important'],
    [warningCallout, 'Warning'],
  ])('says its kind in words: $1.kind', (fields, kind) => {
    const html = renderToStaticMarkup(<CalloutView fields={fields} context={context} />);
    expect(html).toContain(`role="note" aria-label="${kind}: ${fields.title}"`);
    expect(html).toContain(`callout-${fields.kind}`);
  });

  it('renders its rich text through the page', () => {
    expect(renderToStaticMarkup(<CalloutView fields={noteCallout} context={context} />)).toContain('<p>The solution');
  });
});
