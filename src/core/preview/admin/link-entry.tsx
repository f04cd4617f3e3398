'use client';

import { Button } from '@payloadcms/ui';

import { linkStateOf } from '../link-state';
import type { LinkView } from './link-requests';

const timeOf = (stamp: string): string =>
  new Date(stamp).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const describe = (link: LinkView): string => {
  const state = linkStateOf({ link, now: new Date() });
  if (state === 'revoked')
    return `Taken back${link.revokedBy ? ` by ${link.revokedBy}` : ''} on ${timeOf(link.revokedAt ?? '')}`;
  return `${state === 'open' ? 'Ends' : 'Ended'} on ${timeOf(link.expiresAt)}`;
};

/** One link: who made it and when, until when it holds, and, while it does, its address and the way to end it. */
export const LinkEntry = ({
  link,
  disabled,
  onRevoke,
  onCopy,
}: {
  link: LinkView;
  disabled: boolean;
  onRevoke: () => void;
  onCopy: (address: string) => void;
}) => {
  const { address } = link;
  const isOpen = linkStateOf({ link, now: new Date() }) === 'open';
  return (
    <li className={isOpen ? undefined : 'preview-links-ended'}>
      <p>
        <strong>{describe(link)}</strong>
        <span>
          Made by {link.madeBy} on {timeOf(link.createdAt)}
          {link.language === 'es' ? ' · Español' : ''}
        </span>
      </p>
      {isOpen && address ? (
        <>
          <input readOnly aria-label="Address of the link" value={address} onFocus={(event) => event.target.select()} />
          <div>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onCopy(address)}>
              Copy
            </Button>
            <Button buttonStyle="secondary" size="small" margin={false} disabled={disabled} onClick={onRevoke}>
              Take back
            </Button>
          </div>
        </>
      ) : null}
    </li>
  );
};
