import type { ServerProps } from 'payload';

/** Says for whom the sign-in is: a patient may land here too. */
export const LoginWelcome = ({ payload }: Pick<ServerProps, 'payload'>) => (
  <div style={{ textAlign: 'center', marginBottom: 24 }}>
    <h1 style={{ fontSize: 20, marginBottom: 8 }}>Sign in to edit the site</h1>
    <p style={{ margin: 0 }}>
      For clinic staff who write, review or price treatments. Looking for treatment information?{' '}
      <a href={payload.config.serverURL}>Go to the patient site</a>.
    </p>
  </div>
);
