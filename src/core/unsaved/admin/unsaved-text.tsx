'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

import { OtherEditor } from './other-editor';
import { RestoreOffer } from './restore-offer';
import { saveWhatWasTyped } from './save-what-was-typed';
import { SaveTrouble } from './save-trouble';
import { useKept } from './use-kept';
import { useFormPlace } from './use-place';
import { useSaves } from './use-saves';
import { WatchForm } from './watch-form';
import './unsaved.css';

/**
 * Above a form: says when a save did not arrive and what can be done, and offers what was typed earlier and never
 * saved. It draws nothing as long as all is well.
 */
export const UnsavedText = () => {
  const target = useFormPlace();
  const kept = useKept(target);
  const saves = useSaves({ target, kept });
  const { hasSavePermission } = useDocumentInfo();
  useEffect(saveWhatWasTyped, []);
  return (
    <div className="unsaved">
      <WatchForm onChange={kept.noteChange} />
      <OtherEditor target={target} />
      <SaveTrouble saves={saves} target={target} isKept={target.place !== null && kept.isKept} />
      {hasSavePermission ? (
        <RestoreOffer offers={kept.offers} fields={target.fields} onDone={kept.forgetOffer} />
      ) : null}
    </div>
  );
};
