import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { OutsideCell, StandsInCell } from './cells';

vi.mock('@payloadcms/ui', () => ({ useConfig: () => ({ config: { routes: { admin: '/admin' } } }) }));

const props = {
  rowData: {
    url: 'https://gone.example/page?a=1&b=2',
    name: 'Numbat links',
    documentCollection: 'pages',
    documentId: 7,
    language: 'es',
  },
} as ComponentProps<typeof OutsideCell>;

it('leads from the list to the address, and to the document in the language in which it stands there', () => {
  const address = renderToStaticMarkup(<OutsideCell {...props} />);
  expect(address).toContain('href="https://gone.example/page?a=1&amp;b=2" target="_blank" rel="noreferrer"');
  expect(renderToStaticMarkup(<StandsInCell {...props} />)).toBe(
    '<a href="/admin/collections/pages/7?locale=es">Numbat links</a>',
  );
});
