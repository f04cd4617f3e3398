import { parseEnv, type Env } from '@/env-schema';

/** The checked environment; a bad value stops the process here, with its name. */
export const env: Env = parseEnv(process.env);
