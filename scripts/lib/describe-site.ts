import type { Env } from '@/env-schema';

import { demoAccounts, demoPasswordFile, readDemoPassword } from './demo-password';

/** What the person at the terminal wants to know once the site is up. */
export const describeSite = ({
  env,
  dataDir,
  isPasswordNew,
  seconds,
}: {
  env: Env;
  dataDir: string;
  isPasswordNew: boolean;
  seconds: number;
}): string => {
  const password = readDemoPassword(dataDir);
  const lines = [
    `Enthesis is ready after ${seconds.toFixed(1)} s.`,
    '',
    `  Site   ${env.siteUrl}`,
    `  Admin  ${env.siteUrl}/admin`,
  ];
  if (password !== null) {
    const secret = isPasswordNew
      ? `${password}   (kept in ${demoPasswordFile(dataDir)})`
      : `see ${demoPasswordFile(dataDir)}`;
    lines.push('', '  Demo accounts', ...demoAccounts.map((account) => `    ${account}`), `    Password: ${secret}`);
  }
  return `\n${[...lines, '', '  Ctrl-C stops everything.'].join('\n')}\n`;
};
