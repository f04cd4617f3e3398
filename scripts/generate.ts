import { writeFile } from 'node:fs/promises';

import { writeAccessDocument } from '../tests/access/write-document';
import { accessDocument } from './checks/access-document';
import { startNode } from './lib/child';
import { runMain } from './lib/main';
import { payloadCli } from './lib/payload-cli';

runMain(async () => {
  for (const command of ['generate:types', 'generate:importmap']) {
    const code = await startNode(payloadCli([command])).exit;
    if (code !== 0) return code;
  }
  await writeFile(accessDocument, await writeAccessDocument());
  return 0;
});
