/** Something wrong in a file that is kept by hand, in words for whoever keeps it. */
export class Fault extends Error {}

/** Runs a script; a `Fault` ends it with its words and exit code 1, without a stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
