import { randomInt } from 'node:crypto';
import { join } from 'node:path';

import { readDataFile, readOrCreateSecret } from './data-dir';

const fileName = 'demo-password';

// Without characters that look like others, since somebody will type this.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

const createPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join(
    '-',
  );

export const demoAccounts = ['admin@clinic.example', 'editor@clinic.example', 'reviewer@clinic.example'] as const;

export const demoPasswordFile = (dataDir: string): string => join(dataDir, fileName);

export const readDemoPassword = (dataDir: string): string | null => readDataFile({ dataDir, name: fileName });

/** The password the demo accounts get: the wished-for one, or a random one that is easy to type. Kept in the data folder. */
export const chooseDemoPassword = ({ dataDir, wished }: { dataDir: string; wished: string | null }): string =>
  readOrCreateSecret({ dataDir, name: fileName, create: () => wished ?? createPassword(), replaceWith: wished }).value;
