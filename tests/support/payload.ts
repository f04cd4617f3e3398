import { getPayload, type Payload, type SanitizedConfig } from 'payload';
import { z } from 'zod';

import { recordComplaint } from './console-guard';

const logLine = z.object({
  msg: z.string().optional(),
  err: z.object({ message: z.string(), stack: z.string().optional() }).optional(),
});

const longest = 400;

/** What one line of the log says; of a failed query, which can fill pages, the beginning and the end. */
const readLogLine = (line: string): string => {
  const { msg, err } = logLine.parse(JSON.parse(line));
  const text = [msg, err?.message].filter(Boolean).join(': ');
  const short = text.length > 2 * longest ? `${text.slice(0, longest)} … ${text.slice(-longest)}` : text;
  return [
    short,
    err?.stack
      ?.split('\n')
      .filter((frame) => frame.trim().startsWith('at '))
      .slice(0, 5)
      .join('\n'),
  ].join('\n');
};

/** Turns an error in Payload's log into a complaint like one on the console; what is less than an error is dropped. */
const complaints = {
  write: (line: string) => recordComplaint({ level: 'error', text: readLogLine(line) }),
};

/** The application's own config with a quiet logger. Loaded late, because it reads the environment. */
export const getTestConfig = async (): Promise<SanitizedConfig> => {
  const { default: config } = await import('@payload-config');
  return Object.assign(await config, { logger: { options: { level: 'error' }, destination: complaints } });
};

/** A real Payload on this worker's copy of the template database; the application's own queries get the same one. */
export const getTestPayload = async (): Promise<Payload> => getPayload({ config: await getTestConfig() });
