'use client';

import { useAuth, useConfig } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';

import './export-links.css';

const mayExport = new Set(['administrator', 'compliance']);

/** What of the address of the list says which events are shown. */
const filterOf = (parameters: URLSearchParams): string =>
  [...parameters.entries()]
    .filter(([name]) => name.startsWith('where['))
    .map(([name, value]) => `&${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('');

/** Takes the events that the list shows away as a file. */
export const ExportLinks = () => {
  const { config } = useConfig();
  const { user } = useAuth<{ role?: string }>();
  const filter = filterOf(useSearchParams());
  if (!mayExport.has(user?.role ?? '')) return null;
  const href = (format: string) => `${config.routes.api}/audit-events/export?format=${format}${filter}`;
  return (
    <p className="history-export">
      {filter === '' ? 'Export everything:' : 'Export what is filtered here:'} <a href={href('csv')}>CSV</a>{' '}
      <a href={href('jsonl')}>JSON Lines</a>
    </p>
  );
};
