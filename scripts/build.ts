import { build } from './lib/build';
import { runMain } from './lib/main';

runMain(async () => {
  await build();
  return 0;
});
