import { removeDrafts } from "./io/with-output.js";
import { run } from "./program.js";
import { exitCodes } from "./refusal.js";

process.once("SIGINT", () => {
  removeDrafts();
  process.exit(exitCodes.interrupted);
});

process.exitCode = await run(process.argv.slice(2), process);
