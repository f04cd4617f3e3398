import { runChecks } from './checks/run-checks';
import { formatDuration } from './lib/duration';
import { runMain } from './lib/main';

// `npm run check -- lint types` runs only the steps with such a name.
runMain(async () => {
  const started = performance.now();
  const { passed, failed } = await runChecks({ only: process.argv.slice(2) });
  console.log(`\n${passed} passed, ${failed} failed in ${formatDuration(performance.now() - started)}`);
  return failed > 0 ? 1 : 0;
});
