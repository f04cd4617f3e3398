import type { Evidence } from '@/payload-types';

/** A rating as it stands in the form; any part of it may still be missing. */
export type Draft = Partial<Evidence>;

/** Something that does not fit, at the field where it is put right. */
export type Problem = { path: string; message: string };
