import { z } from 'zod';

/** What a backup says about itself; `format` changes when an older `restore` could no longer read it. */
const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  /** Migrations the database had, in order: they are its structure. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  hasMedia: z.boolean(),
});

export type Manifest = z.output<typeof manifestSchema>;

/** @throws ZodError when the text is not a manifest of this format. */
export const parseManifest = (text: string): Manifest => manifestSchema.parse(JSON.parse(text));
