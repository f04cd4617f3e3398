'use client';

import { useConfig } from '@payloadcms/ui';
import type { DefaultCellComponentProps, TextFieldClient } from 'payload';

import type { LinkCheck } from '@/payload-types';

import './link-checks.css';

type CellProps = DefaultCellComponentProps<TextFieldClient> & { rowData: LinkCheck };

/** The address itself, to be opened and looked at. */
export const OutsideCell = ({ rowData: { url } }: CellProps) => (
  <a className="link-check-address" href={url} target="_blank" rel="noreferrer">
    {url}
  </a>
);

/** The document that leads there, to be put right. */
export const StandsInCell = ({ rowData: { documentCollection, documentId, language, name } }: CellProps) => {
  const { config } = useConfig();
  return (
    <a href={`${config.routes.admin}/collections/${documentCollection}/${documentId}?locale=${language}`}>{name}</a>
  );
};
