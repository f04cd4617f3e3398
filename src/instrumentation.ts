/** Next calls this before the first request: a server whose environment is not right stops here and says why. */
export const register = async (): Promise<void> => {
  // Only the Node server reads the environment; the compiler leaves this out of other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('@/env');
};
