/** How patient and how polite requests to a registry are. All times in milliseconds. */
export type Timing = {
  /** Between the beginnings of two requests of this process, to whichever registry: at most three a second. */
  gap: number;
  /** Until an answer must have come whole. */
  timeout: number;
  /** Attempts when the connection breaks or the registry reports an error of its own. */
  tries: number;
  /** Attempts when no answer comes in time; more would keep an editor waiting. */
  slowTries: number;
  /** Before the second attempt; doubled before each further one, with up to as much again by chance. */
  backoff: number;
  /** The longest `Retry-After` that is waited for on the spot. */
  longestWait: number;
};

export const timing: Timing = {
  gap: 340,
  timeout: 8_000,
  tries: 3,
  slowTries: 2,
  backoff: 500,
  longestWait: 5_000,
};
