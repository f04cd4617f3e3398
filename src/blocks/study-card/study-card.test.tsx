import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { StudyCardView } from './component';
import { carpalTunnelStudy, carpalTunnelTrial, rabbitStudy } from './fixtures';

describe('study card', () => {
  it('says first in whom the study was done', () => {
    const html = renderToStaticMarkup(
      <StudyCardView fields={carpalTunnelStudy} context={context} reference={carpalTunnelTrial} />,
    );
    expect(html).toMatch(/<li class="badge[^>]*>Study in people<\/li><li class="badge">Randomised trial/);
    expect(html).toContain('<dt>Participants</dt><dd>54</dd>');
  });

  it('labels animal work and a retraction', () => {
    const html = renderToStaticMarkup(
      <StudyCardView fields={carpalTunnelStudy} context={context} reference={rabbitStudy} />,
    );
    expect(html).toContain('Animal study');
    expect(html).toContain('Retracted');
  });

  it('has the number of its source on the page behind the result', () => {
    const marks = <sup>3</sup>;
    const html = renderToStaticMarkup(
      <StudyCardView fields={carpalTunnelStudy} context={context} reference={carpalTunnelTrial} marks={marks} />,
    );
    expect(html).toContain('The study was small.<sup>3</sup></p>');
  });

  it('keeps the result while its reference is not published', () => {
    const html = renderToStaticMarkup(<StudyCardView fields={carpalTunnelStudy} context={context} reference={null} />);
    expect(html).toContain('The source of this study is being updated.');
    expect(html).toContain('The study was small.');
  });
});
