type Task = () => Promise<void> | void;

const tasks: Task[] = [];
let isListening = false;
let running: Promise<void> | null = null;
let firstSignalAt = 0;
let exitCodeOfSignal: number | null = null;

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** From now on a signal means "done, thank you" and ends with this exit code. */
export const setSignalExitCode = (code: number): void => {
  exitCodeOfSignal = code;
};

/** True once the process has begun to stop; long work should not report its own failure then. */
export const isShuttingDown = (): boolean => running !== null;

/** Undoes everything registered with onShutdown, the latest first. Safe to call more than once. */
export const shutDown = (): Promise<void> => {
  running ??= (async () => {
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      try {
        await task();
      } catch (error) {
        console.error(error);
      }
    }
  })();
  return running;
};

const handle = (code: number) => {
  // A terminal sends Ctrl-C to every process of the group and parents pass it on: the same key press comes twice.
  if (running !== null) {
    if (Date.now() - firstSignalAt > 1500) process.exit(code);
    return;
  }
  firstSignalAt = Date.now();
  void shutDown().finally(() => {
    process.exit(exitCodeOfSignal ?? code);
  });
};

/** Registers what must be undone when this process is told to stop; gives a function that forgets it again. */
export const onShutdown = (task: Task): (() => void) => {
  tasks.push(task);
  if (!isListening) {
    isListening = true;
    for (const [signal, code] of Object.entries(signals)) {
      process.on(signal, () => {
        handle(code);
      });
    }
  }
  return () => {
    const index = tasks.indexOf(task);
    if (index !== -1) tasks.splice(index, 1);
  };
};
