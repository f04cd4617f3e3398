import type { RichTextState } from '@/core/rich-text/state';

/** A rich text and the field that holds it. */
export type RichPlace = { path: string; state: RichTextState };
