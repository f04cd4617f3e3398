// Plain JavaScript: Node loads this before the server, past any compiler.

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/**
 * The best of the given encodings that a browser takes, by its `Accept-Encoding` (RFC 9110, section 12.5.3).
 * @param {{ accepted: string | undefined, available: Encoding[] }} args the best one first
 * @returns {Encoding}
 */
export const chooseEncoding = ({ accepted = '', available }) => {
  const refused = new Set();
  const taken = new Set();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name, ...parameters] = part.split(';').map((text) => text.trim());
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter));
    (isRefused ? refused : taken).add(name);
  }
  const found = available.find((encoding) => taken.has(encoding) || (taken.has('*') && !refused.has(encoding)));
  return found ?? 'identity';
};
