import '@/env';

/** Next calls this before the first request; by then the import has stopped a server whose environment is not right. */
export const register = (): void => undefined;
