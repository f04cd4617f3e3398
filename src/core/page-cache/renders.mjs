// Plain JavaScript for the same reason as handler.mjs.

/** @typedef {{ began: number, ended: Promise<void>, end: () => void }} Render */

/** How long a change waits for pages that are being rendered; a failed render never reports its end. */
const longestWait = 5_000;

// Shared by the page cache, which the server loads by its path, and by the bundled application.
/** @type {Map<string, Render>} */
const underWay = (globalThis.enthesisRenders ??= new Map());

/**
 * Notes that the page of this key is being rendered; a second call keeps the first moment.
 * @param {string} key
 */
export const beginRender = (key) => {
  if (underWay.has(key)) return;
  let end = () => {};
  const ended = /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      end = () => resolve(undefined);
    })
  );
  underWay.set(key, { began: Date.now(), ended, end });
};

/**
 * Notes the end of a render. Returns when it began, in milliseconds since 1970, or null.
 * @param {string} key
 */
export const endRender = (key) => {
  const render = underWay.get(key);
  if (!render) return null;
  underWay.delete(key);
  render.end();
  return render.began;
};

/**
 * Waits until every page that is being rendered now is done. Visitors who ask for such a page are
 * given the render that is under way, so a change that returned earlier would not be seen by them.
 */
export const waitForRenders = async () => {
  const renders = [...underWay.entries()];
  if (renders.length === 0) return;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, longestWait);
  });
  await Promise.race([Promise.all(renders.map(([, render]) => render.ended)), tooLong]);
  clearTimeout(timer);
  // What has not ended by now has failed; no later change waits for it again.
  for (const [key, render] of renders) if (underWay.get(key) === render) underWay.delete(key);
};
