import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Card, CardGrid } from './card';
import { therapyCards } from './card.fixtures';

describe('cards', () => {
  it('are a list of titles that lead somewhere, with pictures that only decorate', () => {
    const html = renderToStaticMarkup(
      <CardGrid>
        {therapyCards.map((card) => (
          <Card key={card.href} {...card} />
        ))}
      </CardGrid>,
    );
    expect(html.match(/<li class="card">/g)).toHaveLength(3);
    expect(html).toContain('<h3 class="card-title"><a href="/therapies/glucopuncture">Glucopuncture</a></h3>');
    expect(html.match(/alt=""/g)).toHaveLength(2);
  });
});
