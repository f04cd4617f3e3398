import { isShuttingDown, shutDown } from './shutdown';
import { printError } from './user-error';

/** Runs a command to its end and exits with its code; an error becomes a readable message and code 1. */
export const runMain = (main: () => Promise<number>): void => {
  void (async () => {
    let code = 1;
    try {
      code = await main();
    } catch (error) {
      // Programs that a Ctrl-C has stopped fail in ways that tell nobody anything.
      if (isShuttingDown()) return;
      printError(error);
    }
    if (isShuttingDown()) return;
    await shutDown();
    process.exit(code);
  })();
};
