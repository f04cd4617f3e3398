// Plain JavaScript: Node loads this before the server, past any compiler.

/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * Holds back what a handler answers, until it has all of it. The response itself stays untouched:
 * status and headers are on it, and nothing has been sent, when `done` gets the whole body.
 * @param {ServerResponse} response
 * @param {(body: Buffer) => void} done
 */
export const holdAnswer = (response, done) => {
  /** @type {Buffer[]} */
  const parts = [];
  const own = { writeHead: response.writeHead, write: response.write, end: response.end };
  const { flushHeaders } = response;

  /**
   * @param {unknown} chunk
   * @param {unknown} encoding
   */
  const add = (chunk, encoding) => {
    if (chunk === null || chunk === undefined || typeof chunk === 'function') return;
    parts.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8')
        : Buffer.from(/** @type {Uint8Array} */ (chunk)),
    );
  };

  /** @param {unknown[]} rest */
  const callBack = (rest) => {
    const callback = rest.find((value) => typeof value === 'function');
    if (typeof callback === 'function') process.nextTick(() => callback());
  };

  Object.assign(response, {
    flushHeaders: () => {},
    /**
     * @param {number} status
     * @param {...unknown} rest
     */
    writeHead: (status, ...rest) => {
      response.statusCode = status;
      const headers = rest.find((value) => typeof value === 'object' && value !== null);
      const pairs = Array.isArray(headers)
        ? Array.from({ length: headers.length / 2 }, (_, index) => [headers[index * 2], headers[index * 2 + 1]])
        : Object.entries(headers ?? {});
      for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value);
      return response;
    },
    /**
     * @param {unknown} chunk
     * @param {...unknown} rest
     */
    write: (chunk, ...rest) => {
      add(chunk, rest[0]);
      callBack(rest);
      return true;
    },
    /** @param {...unknown} args */
    end: (...args) => {
      add(args[0], args[1]);
      Object.assign(response, own, { flushHeaders });
      callBack(args);
      done(Buffer.concat(parts));
      return response;
    },
  });
};
