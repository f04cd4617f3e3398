'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';

import { listenForNames, nameOfReference, namesRevision, requestNames } from './reference-names';

const idsIn = (value: unknown): number[] =>
  [value].flat().flatMap((entry: unknown) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry;
    return typeof id === 'number' ? [id] : [];
  });

/** A citation in the running text as author and year, so that a writer sees what is cited where. */
export const CitationLabel = () => {
  const { config } = useConfig();
  const key = useFormFields(([fields]) => idsIn(fields.references?.value).join(','));
  const locator = useFormFields(([fields]) => fields.locator?.value);
  useSyncExternalStore(listenForNames, namesRevision, namesRevision);

  const ids = key === '' ? [] : key.split(',').map(Number);
  const api = config.routes.api;
  useEffect(() => {
    requestNames({ api, ids: key === '' ? [] : key.split(',').map(Number) });
  }, [api, key]);

  const names = ids.map((id) => nameOfReference(id) ?? '…').join('; ');
  const place = typeof locator === 'string' && locator !== '' ? `, ${locator}` : '';
  return <span>{names === '' ? 'Citation: choose a reference' : `${names}${place}`}</span>;
};
