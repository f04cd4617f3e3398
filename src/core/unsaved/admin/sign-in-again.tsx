'use client';

import { Button, useAuth } from '@payloadcms/ui';
import type { ClientUser } from 'payload';
import { useId, useState } from 'react';

type Session = NonNullable<Parameters<ReturnType<typeof useAuth<ClientUser>>['setUser']>[0]>;
type Refusal = { errors?: { message?: string }[] };

/** Signs the same person in again without leaving the form. A form in a form is not allowed: hence no form here. */
export const SignInAgain = ({ api, onSignedIn }: { api: string; onSignedIn: () => Promise<void> }) => {
  const { user, setUser } = useAuth();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const field = useId();
  const email = user && 'email' in user ? user.email : '';

  const signIn = async () => {
    setIsBusy(true);
    setProblem('');
    try {
      const response = await fetch(`${api}/users/login`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      const answer = (await response.json()) as Session | Refusal;
      if ('user' in answer) {
        setUser(answer);
        await onSignedIn();
      } else setProblem(('errors' in answer && answer.errors?.[0]?.message) || 'The server refused it.');
    } catch {
      setProblem('The server did not answer. Try again when the connection is back.');
    }
    setIsBusy(false);
  };

  return (
    <div className="unsaved-sign-in">
      <label htmlFor={field}>Password of {email}</label>
      <input
        id={field}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void signIn();
        }}
      />
      <Button
        buttonStyle="primary"
        size="small"
        margin={false}
        disabled={isBusy || password === ''}
        onClick={() => void signIn()}
      >
        Sign in and save
      </Button>
      <p role="status">{problem}</p>
    </div>
  );
};
