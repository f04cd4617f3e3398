'use client';

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui';

/** Makes this person the one who edits, then saves. What others changed meanwhile is still compared. */
export const TakeOver = ({ onTaken }: { onTaken: () => Promise<void> }) => {
  const { id, collectionSlug, globalSlug, setCurrentEditor, updateDocumentEditor } = useDocumentInfo();
  const { user } = useAuth();
  const slug = collectionSlug ?? globalSlug;
  if (!user || slug === undefined) return null;

  const takeOver = async () => {
    await updateDocumentEditor(id ?? '', slug, user);
    setCurrentEditor?.(user);
    await onTaken();
  };
  return (
    <Button buttonStyle="primary" size="small" margin={false} onClick={() => void takeOver()}>
      Take over and save
    </Button>
  );
};
