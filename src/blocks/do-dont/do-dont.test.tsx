import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { DoDontView } from './component';
import { aftercareAdvice } from './fixtures';

describe('do and don’t', () => {
  it('heads both lists with words; the signs come from the stylesheet', () => {
    const html = renderToStaticMarkup(<DoDontView fields={aftercareAdvice} context={context} />);
    expect(html).toContain('<h3>Do</h3>');
    expect(html).toContain('<h3>Don’t</h3>');
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html).toContain('class="marked-list marked-list-cross"');
  });
});
