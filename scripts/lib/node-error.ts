/** The code of a Node system error ("ENOENT"), or null for anything else. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Runs a file operation and gives null instead of an error with one of these codes. */
export const unlessCode = <T>(codes: readonly string[], run: () => T): T | null => {
  try {
    return run();
  } catch (error) {
    const code = codeOf(error);
    if (code !== null && codes.includes(code)) return null;
    throw error;
  }
};
