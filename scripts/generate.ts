import { startNode } from './lib/child';
import { runMain } from './lib/main';
import { payloadCli } from './lib/payload-cli';

runMain(async () => {
  for (const command of ['generate:types', 'generate:importmap']) {
    const code = await startNode(payloadCli([command])).exit;
    if (code !== 0) return code;
  }
  return 0;
});
