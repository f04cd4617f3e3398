import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

import { runCommand } from './run-command';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Path of the Chromium to test with: `CHROMIUM_PATH`, else Playwright's own, else one of the system. Null if none.
 * @throws Error when `CHROMIUM_PATH` names no program: whoever sets it wants that one.
 */
export const findBrowser = (): string | null => {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no program there.`);
  }
  return [chromium.executablePath(), ...places].find(isProgram) ?? null;
};

const run = async (line: string): Promise<boolean> => {
  console.log(`$ ${line}`);
  const [command = '', ...args] = line.split(' ');
  return (await runCommand({ command, args, live: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })).code === 0;
};

/** Finds a Chromium or installs one, saying so: from the system's packages as root on Debian or Ubuntu, else Playwright's. */
export const findOrInstallBrowser = async (): Promise<string> => {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium on this machine; installing one for the browser tests.');
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    await run('apt-get update -qq');
    await run('apt-get install -y -qq --no-install-recommends chromium');
  }
  if (findBrowser() === null) await run('npx --no-install playwright install chromium');
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium. Install it, for example with "apt-get install chromium", or set CHROMIUM_PATH.',
  );
};

/** How Chromium has to be started to be quiet on the network and to run as root in a container. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
