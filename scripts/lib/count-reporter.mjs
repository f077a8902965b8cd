// A Vitest reporter that keeps what the last line of `npm test` needs, among it the reason of each skipped test.
import { writeFileSync } from "node:fs";

const brokenSuites = (module) => [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);

/** Failures outside single tests: a file that cannot be loaded, a hook that threw. */
const brokenPlaces = (module) => [...(module.errors().length > 0 ? [module] : []), ...brokenSuites(module)];

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const counts = {
      passed: inState("passed").length,
      failed: inState("failed").length + modules.flatMap(brokenPlaces).length + unhandledErrors.length,
      skipped: [...inState("skipped"), ...inState("pending")].map((test) => ({ name: test.fullName, reason: test.result().note })),
    };
    writeFileSync(process.env.ROUNDS_TEST_COUNTS, JSON.stringify(counts));
  }
}
