import type { Access } from 'payload';

/** Nobody, whatever the role. */
export const nobody: Access = () => false;
