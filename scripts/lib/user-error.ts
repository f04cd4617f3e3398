/** Something the person at the terminal can put right; shown as its message alone, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Prints an error as the person at the terminal needs it: a sentence when we know one, else the whole stack. */
export const printError = (error: unknown): void => {
  if (error instanceof Error && (error instanceof UserError || error.name === 'EnvError'))
    console.error(`\n${error.message}\n`);
  else console.error(error);
};
