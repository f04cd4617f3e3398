'use client';

import { useAllFormFields, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { memo, useEffect } from 'react';

/** Draws nothing and hears every change of the form, so that what stands above it is not drawn with each of them. */
export const WatchForm = memo(function WatchForm({ onChange }: { onChange: () => void }) {
  const [fields] = useAllFormFields();
  // Another one when the form was given a new state, even if that is equal to the one before.
  const form = useForm();
  const modified = useFormModified();
  const processing = useFormProcessing();
  useEffect(() => onChange(), [fields, form, modified, processing, onChange]);
  return null;
});
