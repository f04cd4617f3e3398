'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { useState } from 'react';

import './link-checks.css';

const mayCheck = new Set(['administrator', 'editor']);

const noAnswer = 'The server did not answer. Check the connection and try again.';

const begin = async (url: string): Promise<string> => {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include' });
    const { message } = (await response.json()) as { message?: string };
    return message ?? noAnswer;
  } catch {
    return noAnswer;
  }
};

/** Begins a check of the links to other sites; nothing else asks these sites unless the settings say so. */
export const CheckNow = () => {
  const { config } = useConfig();
  const { user } = useAuth<{ role?: string }>();
  const [message, setMessage] = useState('');
  if (!mayCheck.has(user?.role ?? '')) return null;
  return (
    <div className="link-check-now">
      <Button
        buttonStyle="secondary"
        onClick={() => void begin(`${config.routes.api}/link-checks/check`).then(setMessage)}
        size="small"
      >
        Check links now
      </Button>
      <p role="status">{message}</p>
    </div>
  );
};
