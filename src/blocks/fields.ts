import type { TextareaField, TextField } from 'payload';

import { richText, text, textarea } from '@/core/fields/build';
import { citedProse } from '@/citations/editor';

/**
 * Words inside a block. The rich text that holds the block exists once per language, so its parts
 * must not be localised a second time.
 */
export const words = (
  name: string,
  label: string,
  help: string,
  extra: Partial<Omit<TextField, 'name' | 'type' | 'label'>> = {},
): TextField => text(name, label, help, { ...extra, localized: false });

/** One or two plain sentences inside a block. */
export const sentences = (
  name: string,
  label: string,
  help: string,
  extra: Partial<Omit<TextareaField, 'name' | 'type' | 'label'>> = {},
): TextareaField => textarea(name, label, help, { ...extra, localized: false });

/** Paragraphs, lists, links and citations inside a block. */
export const prose = (name: string, label: string, help: string, { required = true } = {}) =>
  richText(name, label, help, { localized: false, required, editor: citedProse });
