/** Shared by every copy of this module in the process: a bundler may load it once per entry. */
const shared = globalThis as typeof globalThis & { enthesisServes?: true };

/** Says that this process is the site itself, and not a program beside it or a test. */
export const markServer = (): void => {
  shared.enthesisServes = true;
};

/** Whether this process serves the site, and goes on after the work at hand. */
export const isServer = (): boolean => shared.enthesisServes === true;
