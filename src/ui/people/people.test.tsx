import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { ClinicCard } from './clinic-card';
import { riverside } from './clinic-card.fixtures';
import { Governance } from './governance';
import { signedOff } from './governance.fixtures';
import { PersonCard } from './person-card';
import { robinSample } from './person-card.fixtures';

const render = renderToStaticMarkup;

describe('governance', () => {
  it('names author and reviewer with credentials, and dates the review', () => {
    const html = render(<Governance {...signedOff} />);
    expect(html).toContain('Dr Robin Sample</a>, MD, physical medicine');
    expect(html).toContain('<time dateTime="2026-09-20">September 20, 2026</time>');
    expect(html).toContain('<dd>None declared</dd>');
  });

  it('dates what was put right', () => {
    expect(render(<Governance {...signedOff} />)).toMatch(
      /<dt>Corrections<\/dt><dd><p><time dateTime="2026-10-04">October 4, 2026<\/time>: This page said six weeks/,
    );
  });

  it('leaves out what is not known', () => {
    const html = render(<Governance {...signedOff} funding={null} corrections={[]} />);
    expect(html).not.toContain('Who paid');
    expect(html).not.toContain('Corrections');
  });
});

describe('people and places', () => {
  it('can be called', () => {
    const html = render(<ClinicCard clinic={riverside} locale="en" />);
    expect(html).toContain('href="tel:+15415550142"');
    expect(html).toContain('Saturday and Sunday: Closed');
  });

  it('shows a person with or without a portrait', () => {
    expect(render(<PersonCard person={robinSample} />)).toContain('<img');
    expect(render(<PersonCard person={{ ...robinSample, portrait: null }} />)).not.toContain('<img');
  });
});
