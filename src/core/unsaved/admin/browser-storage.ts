/** Where text is kept, or null where the browser does not allow it. */
export const browserStorage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    // Blocked by a setting of the browser; the form works without.
    return null;
  }
};
