'use client';

import { useDocumentInfo } from '@payloadcms/ui';

import './document-tools.css';

import { BringBack } from './bring-back';
import { WhereUsed } from './where-used';

/** Beside the form of a saved document: who uses it, and the way back for one that was unpublished by mistake. */
export const DocumentTools = ({ hasDrafts }: { hasDrafts: boolean }) => {
  const { collectionSlug, id } = useDocumentInfo();
  if (collectionSlug === undefined || id === undefined) return null;
  const address = `${collectionSlug}/${id}`;
  return (
    <>
      {hasDrafts && <BringBack key={`back-${address}`} address={address} />}
      <WhereUsed key={address} address={address} />
    </>
  );
};
