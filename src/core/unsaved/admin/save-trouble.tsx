'use client';

import { Button } from '@payloadcms/ui';

import { ChangedThere } from './changed-there';
import { SignInAgain } from './sign-in-again';
import { TakeOver } from './take-over';
import type { FormPlace } from './use-place';
import type { Saves } from './use-saves';
import { wordsFor } from './wording';

const canBeSentAgain = new Set(['unreachable', 'server', 'too-large']);

/** Stays until the save has arrived or somebody closes it; a passing message is too easily missed. */
export const SaveTrouble = ({ saves, target, isKept }: { saves: Saves; target: FormPlace; isKept: boolean }) => {
  const { trouble, dismiss, saveAgain, saveOver } = saves;
  const words = trouble === null ? null : wordsFor(trouble, isKept);
  return (
    <div role="alert" className="unsaved-alert">
      {trouble === null || words === null ? null : (
        <section className="unsaved-box" data-tone="trouble" aria-label="Not saved">
          <p>
            <strong>{words.title}</strong> {words.text}
          </p>
          {trouble.kind === 'signed-out' ? <SignInAgain api={target.api} onSignedIn={saveAgain} /> : null}
          {trouble.kind === 'changed' ? (
            <ChangedThere trouble={trouble} fields={target.fields} onSaveOver={() => saveOver(trouble.updatedAt)} />
          ) : null}
          <div className="unsaved-actions">
            {canBeSentAgain.has(trouble.kind) ? (
              <Button buttonStyle="primary" size="small" margin={false} onClick={() => void saveAgain()}>
                Save again
              </Button>
            ) : null}
            {trouble.kind === 'locked' ? <TakeOver onTaken={saveAgain} /> : null}
            <Button buttonStyle="secondary" size="small" margin={false} onClick={dismiss}>
              Close
            </Button>
          </div>
        </section>
      )}
    </div>
  );
};
