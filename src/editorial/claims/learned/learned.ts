import type { Sureness } from './judge';
import { type StoredModel, unpackModel } from './model';
import { readModelFile } from './model-file';
import { createReader, type Reader } from './reader';

export type Learned = { reader: Reader; sureness: Sureness };

/** Chosen on texts that the model had not learned from; `claims-train --validate` shows what others would give. */
const sureness: Sureness = { alone: 0.3, doubt: 0.02 };

let learned: Learned | null = null;

/** The reader with what was learned, unpacked when it is first asked for. */
export const learnedReader = (): Learned =>
  (learned ??= { reader: createReader(unpackModel(JSON.parse(readModelFile()) as StoredModel)), sureness });
