'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { memo, useEffect } from 'react';

/** Draws nothing and hears every change of the form, so that the panel itself is not drawn with each of them. */
export const WatchForm = memo(function WatchForm({ onChange }: { onChange: () => void }) {
  const [fields] = useAllFormFields();
  useEffect(() => onChange(), [fields, onChange]);
  return null;
});
