/** Rows of whole numbers from -127 to 127, four to a word of 32 bits, so that adding them up adds four at a time. */
export type PackedRows = {
  at: (row: number, column: number) => number;
  /** Column by column, the sum of some rows. */
  sum: (rows: Int32Array) => Int32Array;
};

/** A byte holds what is added to this, so that all are positive. */
const middle = 128;
const everyOther = 0x00ff00ff;
/** So many bytes can be added up in 16 bits. */
const mostAtOnce = 256;

/** @param numbers row after row */
export const packRows = ({ numbers, width }: { numbers: Int8Array; width: number }): PackedRows => {
  const length = Math.ceil(width / 4);
  const words = new Int32Array((numbers.length / width) * length);
  for (let at = 0; at < numbers.length; at += 1) {
    const column = at % width;
    const word = ((at - column) / width) * length + (column >>> 2);
    words[word] = (words[word] ?? 0) | (((numbers[at] ?? 0) + middle) << (8 * (column & 3)));
  }
  return {
    at: (row, column) => (((words[row * length + (column >>> 2)] ?? 0) >>> (8 * (column & 3))) & 0xff) - middle,
    sum: (rows) => {
      const sums = new Int32Array(4 * length).fill(-middle * rows.length);
      const add = (column: number, sum: number): void => {
        sums[column] = (sums[column] ?? 0) + sum;
      };
      for (let first = 0; first < rows.length; first += mostAtOnce) {
        const last = Math.min(rows.length, first + mostAtOnce);
        for (let place = 0; place < length; place += 1) {
          let even = 0;
          let odd = 0;
          for (let index = first; index < last; index += 1) {
            const word = words[(rows[index] ?? 0) * length + place] ?? 0;
            even += word & everyOther;
            odd += (word >>> 8) & everyOther;
          }
          add(4 * place, even & 0xffff);
          add(4 * place + 1, odd & 0xffff);
          add(4 * place + 2, even >>> 16);
          add(4 * place + 3, odd >>> 16);
        }
      }
      return sums;
    },
  };
};
