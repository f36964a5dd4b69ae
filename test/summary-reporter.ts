import type { Reporter, TestModule, Vitest } from "vitest/node";

/**
 * Ends the output of a run with `N passed, N failed, N skipped`, for programs that read it.
 *
 * A file that does not load, a failing hook and an error outside any test count as one
 * failure each, so that a red run never reports zero.
 */
export class SummaryReporter implements Reporter {
  private closing = "";

  onInit(vitest: Vitest): void {
    // Other reporters and vitest itself still write after the run has ended.
    if (!vitest.config.watch) process.once("exit", () => process.stdout.write(this.closing));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const failures = suites.flatMap((suite) => suite.errors()).length + unhandledErrors.length;

    const skipped = count("skipped") + count("pending");
    this.closing = `${count("passed")} passed, ${count("failed") + failures} failed, ${skipped} skipped\n`;
  }
}
