/** Next calls this before the first request: a server whose environment is not right says so and ends, at once. */
export const register = async (): Promise<void> => {
  // Next also compiles this file for its edge runtime, and drops what stands behind this condition there.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { markServer } = await import('@/core/later/server');
    markServer();
    try {
      await import('@/env');
    } catch (error) {
      // Next itself would print the error and stay up, answering nothing.
      process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`);
      process.exit(1);
    }
  }
};
