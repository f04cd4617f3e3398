import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { FigureView } from './component';
import { wristFigure, wristPicture } from './fixtures';

describe('figure', () => {
  it('shows the picture with its size, description and caption', () => {
    const html = renderToStaticMarkup(<FigureView fields={wristFigure} context={context} media={wristPicture} />);
    expect(html).toContain('width="480" height="360"');
    expect(html).toContain(`alt="${wristPicture.alt}"`);
    expect(html).toContain('<figcaption>The median nerve');
  });

  it('shows nothing once the picture is gone', () => {
    expect(renderToStaticMarkup(<FigureView fields={wristFigure} context={context} media={null} />)).toBe('');
  });
});
