import { Writable } from 'node:stream';

import { getPayload, type Payload, type SanitizedConfig } from 'payload';

import { recordComplaint } from './console-guard';

/** Turns an error in Payload's log into a complaint like one on the console; what is less than an error is dropped. */
const complaints = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    recordComplaint({ level: 'error', text: chunk.toString() });
    done();
  },
});

/** The application's own config with a quiet logger. Loaded late, because it reads the environment. */
export const getTestConfig = async (): Promise<SanitizedConfig> => {
  const { default: config } = await import('@payload-config');
  return Object.assign(await config, { logger: { options: { level: 'error' }, destination: complaints } });
};

/** A real Payload on this worker's copy of the template database; the application's own queries get the same one. */
export const getTestPayload = async (): Promise<Payload> => getPayload({ config: await getTestConfig() });
