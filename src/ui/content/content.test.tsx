import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { FaqList } from './faq-list';
import { visitQuestions } from './faq-list.fixtures';
import { GlossaryTerm } from './glossary-term';
import { Picture } from './picture';

const render = renderToStaticMarkup;

describe('questions', () => {
  it('open on their own, grouped by topic, with the anchor inside the fold', () => {
    const html = render(<FaqList groups={visitQuestions} />);
    expect(html).toContain('<h3>The visit</h3>');
    expect(html.match(/<details/g)).toHaveLength(3);
    expect(html).toContain('<summary>Does it hurt?</summary><div class="fold-text prose" id="does-it-hurt">');
  });

  it('have an anchor only where they are asked for one', () => {
    const html = render(<FaqList groups={visitQuestions} />);
    expect(html.match(/ id=/g)).toHaveLength(1);
  });
});

describe('glossary term', () => {
  it('ties the word to its meaning', () => {
    const html = render(
      <GlossaryTerm locale="en" id="term-fascia" term="fascia">
        The thin sheet around muscles.
      </GlossaryTerm>,
    );
    expect(html).toContain('popoverTarget="term-fascia">fascia</button>');
    expect(html).toContain('id="term-fascia" popover="auto"');
  });
});

describe('picture', () => {
  const media = { src: '/a.svg', width: 4, height: 3, alt: 'A wrist' };

  it('sets its size and waits below the fold', () => {
    expect(render(<Picture media={media} sizes="10rem" />)).toContain(
      'width="4" height="3" alt="A wrist" loading="lazy"',
    );
  });

  it('is silent when it only decorates', () => {
    expect(render(<Picture media={media} sizes="10rem" decorative loading="eager" />)).toContain(
      'alt="" loading="eager" decoding',
    );
  });

  it('leaves a drawing as it is, and offers a photograph in the sizes it is kept in', () => {
    expect(render(<Picture media={media} sizes="10rem" />)).not.toMatch(/srcset|sizes|focus/iu);
    const variants = [480, 960, 1440].map((width) => ({ src: `/a-${width}.webp`, width }));
    const html = render(<Picture media={{ ...media, variants, focus: 'left' }} sizes="10rem" loading="lead" />);
    expect(html).toContain('src="/a-960.webp" srcSet="/a-480.webp 480w, /a-960.webp 960w, /a-1440.webp 1440w"');
    expect(html).toContain('sizes="10rem" width="4" height="3"');
    expect(html).toContain('loading="eager" fetchPriority="high"');
    expect(html).toContain('data-focus="left"');
  });
});
