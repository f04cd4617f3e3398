'use client';

import { useConfig, useLocale } from '@payloadcms/ui';

import type { ReportFinding } from '../../report/report';

/** The ways to the other documents that a finding rests on. They open beside the form, which may not be saved yet. */
export const ElsewhereLinks = ({ elsewhere }: Pick<ReportFinding, 'elsewhere'>) => {
  const { config } = useConfig();
  const { code } = useLocale();
  if (elsewhere.length === 0) return null;
  return (
    <ul className="check-elsewhere">
      {elsewhere.map(({ collection, id, title }) => (
        <li key={`${collection} ${id}`}>
          <a
            href={`${config.routes.admin}/collections/${collection}/${id}?locale=${code}`}
            target="_blank"
            rel="noopener"
          >
            Open “{title}” in a new tab
          </a>
        </li>
      ))}
    </ul>
  );
};
