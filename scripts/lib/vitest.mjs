import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot, tool } from "./paths.mjs";
import { run } from "./run.mjs";

const reporters = ["--reporter=dot", `--reporter=${inRoot("scripts", "lib", "count-reporter.mjs")}`];
const nothing = { passed: 0, failed: 0, skipped: [] };

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return nothing;
  }
}

/** Runs the test files that match `filters` (all of them without one) and resolves with their counts. */
export async function runVitest(filters) {
  const folder = mkdtempSync(join(tmpdir(), "rounds-test-"));
  const file = join(folder, "counts.json");
  try {
    const code = await run(tool("tests", "vitest"), ["run", ...reporters, ...filters], {
      cwd: inRoot("tests"),
      env: { ROUNDS_TEST_COUNTS: file },
    });
    const { passed, failed, skipped } = readCounts(file);
    for (const { name, reason } of skipped) console.log(`  skipped: ${name} (${reason ?? "no reason given"})`);

    const noTests = passed + failed === 0;
    if (noTests) console.log("  no test ran, which counts as a failure");
    const unexplained = failed === 0 && (noTests || code !== 0) ? 1 : 0;
    return { passed, failed: failed + unexplained, skipped: skipped.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
