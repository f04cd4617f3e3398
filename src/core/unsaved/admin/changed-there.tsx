'use client';

import { Button, useRouteCache } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';

import type { FormField } from '../kept/form-fields';
import { plainWords } from '../kept/words';
import type { Trouble } from './explain-failure';

/** What others changed, and the choice between loading theirs and saving over it. */
export const ChangedThere = ({
  trouble,
  fields,
  onSaveOver,
}: {
  trouble: Extract<Trouble, { kind: 'changed' }>;
  fields: FormField[];
  onSaveOver: () => Promise<void>;
}) => {
  const router = useRouter();
  const { clearRouteCache } = useRouteCache();
  const reload = () => {
    clearRouteCache();
    router.refresh();
  };
  return (
    <>
      <details>
        <summary>See what {trouble.by} changed</summary>
        {trouble.changes.length === 0 ? <p>The server could not say; its history is in the tab Versions.</p> : null}
        <dl>
          {trouble.changes.map(({ path, from, to }) => (
            <div key={path}>
              <dt>{fields.find((field) => field.path === path)?.label ?? path}</dt>
              <dd>
                <del>{plainWords(from) || 'nothing'}</del>
              </dd>
              <dd>
                <ins>{plainWords(to) || 'nothing'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="unsaved-actions">
        <Button buttonStyle="primary" size="small" margin={false} onClick={reload}>
          Load theirs and offer me mine
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void onSaveOver()}>
          Save mine over theirs
        </Button>
      </div>
    </>
  );
};
