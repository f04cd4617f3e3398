// Plain JavaScript: Node loads this before the server, past any compiler.

/** @typedef {import('./encoding.mjs').Encoding} Encoding */
/**
 * @typedef {object} Kept
 * @property {string} generation the stretch of time in which it holds
 * @property {number} status
 * @property {Record<string, number | string | string[]>} headers without those of the body's form
 * @property {Map<Encoding, Buffer>} bodies the best encoding first
 */

/** @param {Kept} kept */
const sizeOf = ({ bodies }) => [...bodies.values()].reduce((sum, body) => sum + body.length, 0);

/**
 * Whole answers by address. The one that was asked for longest ago goes first when the bodies take
 * more than so many bytes.
 * @param {{ maxBytes: number }} args
 */
export const createStore = ({ maxBytes }) => {
  /** @type {Map<string, Kept>} */
  const answers = new Map();
  let bytes = 0;

  /** @param {string} address */
  const drop = (address) => {
    const answer = answers.get(address);
    if (!answer) return;
    answers.delete(address);
    bytes -= sizeOf(answer);
  };

  return {
    /**
     * The answer of an address, if it holds in this generation.
     * @param {{ address: string, generation: string }} args
     */
    read: ({ address, generation }) => {
      const answer = answers.get(address);
      if (!answer || answer.generation !== generation) return null;
      answers.delete(address);
      answers.set(address, answer);
      return answer;
    },
    /**
     * The last answer of an address, also when it holds no more.
     * @param {string} address
     */
    readLast: (address) => answers.get(address) ?? null,
    /**
     * @param {string} address
     * @param {Kept} answer
     */
    keep: (address, answer) => {
      drop(address);
      answers.set(address, answer);
      bytes += sizeOf(answer);
      for (const oldest of answers.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
  };
};
