import { Mark } from './mark';

/** Sign and name, above the form to sign in. */
export const Logo = () => (
  <span style={{ display: 'inline-flex', alignItems: 'center', gap: 12, fontSize: 32, fontWeight: 600 }}>
    <Mark size={48} />
    Enthesis
  </span>
);
