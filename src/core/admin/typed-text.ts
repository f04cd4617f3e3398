/**
 * Text on its way from the keys into the form. Payload's editor hands it over when the browser is idle, half a second later
 * at the most, and a block some time after the last key. A save takes along what the form holds.
 */

/** Hands over at once what a block would hand over a moment later. */
type HandOver = () => void;

const waiting = new Set<HandOver>();

/** Says that a block holds words that the text around it does not have yet; the answer takes that back. */
export const noteWaiting = (handOver: HandOver): (() => void) => {
  waiting.add(handOver);
  return () => waiting.delete(handOver);
};

/** After everything that waits for the browser to be idle already, and after what was drawn because of it. */
const nextIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const drawn = () => {
      requestAnimationFrame(() => setTimeout(resolve));
      // A window behind another is not drawn, and is saved all the same.
      setTimeout(resolve, 250);
    };
    // Safari has no idle callbacks; there the editor waits for a tenth of a second.
    if ('requestIdleCallback' in window) requestIdleCallback(drawn, { timeout: 500 });
    else setTimeout(drawn, 150);
  });

/** Milliseconds in which a browser that has nothing to do comes round; while a form still follows the keys it takes longer. */
const calm = 60;
/** Calm rounds without anything that waits, after which there is nothing more to come. */
const quietRounds = 2;
/** Milliseconds after which nobody is kept waiting longer. */
const longest = 4000;

/** Comes back when everything typed so far stands in the form. */
export const settleTypedText = async (): Promise<void> => {
  const end = performance.now() + longest;
  let quiet = 0;
  while (quiet < quietRounds && performance.now() < end) {
    const begun = performance.now();
    await nextIdle();
    quiet = waiting.size === 0 && performance.now() - begun < calm ? quiet + 1 : 0;
    [...waiting].forEach((handOver) => handOver());
  }
};
