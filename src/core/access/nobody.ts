import type { Access } from 'payload';

/** Closed on every outside door; only code of the application itself goes past it. */
export const nobody: Access = () => false;
