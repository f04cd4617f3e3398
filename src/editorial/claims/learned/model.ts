import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { type PackedRows, packRows } from './packed-rows';
import { indexSigns } from './sign-index';
import { tellingSigns, type Trained } from './train';

/** What was learned from labelled texts: how much each sign speaks for each rule. */
export type Model = {
  /** There are 2 to the power of this many signs. */
  bits: number;
  rules: readonly string[];
  bias: readonly number[];
  /** What one unit of a stored weight is worth. */
  unit: number;
  /** The row of a sign, or -1 for one that says nothing. */
  rowOf: (sign: number) => number;
  rows: number;
  weights: PackedRows;
};

/** A model as it is kept in a file. */
export type StoredModel = Pick<Model, 'bits' | 'rules' | 'bias' | 'unit'> & {
  rows: number;
  /** The signs of the rows (four bytes each, little-endian), then a byte a rule for each row. Deflated, base64. */
  data: string;
};

export const unpackModel = ({ bits, rules, bias, unit, rows, data }: StoredModel): Model => {
  const bytes = inflateRawSync(Buffer.from(data, 'base64'));
  const signs = Uint32Array.from({ length: rows }, (_, row) => bytes.readUInt32LE(row * 4));
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + rows * 4, rows * rules.length);
  return {
    bits,
    rules,
    bias,
    unit,
    rows,
    rowOf: indexSigns({ signs, bits }),
    weights: packRows({ numbers, width: rules.length }),
  };
};

/**
 * A model for a file, with weights as whole numbers of units, from -127 to 127.
 * @param unit what one of them is worth
 */
export const packModel = ({ trained, unit }: { trained: Trained; unit: number }): StoredModel => {
  const { bits, rules, bias, weights, counts } = trained;
  const width = rules.length;
  // What is met most often lies together, where a processor keeps it at hand.
  const kept = [...tellingSigns(trained, unit)].sort(
    (one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other,
  );
  const bytes = Buffer.alloc(kept.length * (4 + width));
  for (const [row, sign] of kept.entries()) {
    bytes.writeUInt32LE(sign, row * 4);
    for (let rule = 0; rule < width; rule += 1) {
      const whole = Math.round((weights[sign * width + rule] ?? 0) / unit);
      bytes.writeInt8(Math.max(-127, Math.min(127, whole)), kept.length * 4 + row * width + rule);
    }
  }
  const rounded = [...bias].map((value) => Number(value.toFixed(4)));
  const data = deflateRawSync(bytes, { level: 9 }).toString('base64');
  return { bits, rules, bias: rounded, unit, rows: kept.length, data };
};
