import type { Access } from 'payload';

/** The public included. */
export const anyone: Access = () => true;
