// npm test: every check on a fresh clone; the last line counts them. Arguments (`npm test -- api`) choose test files.
import "./lib/require-node.mjs";
import { buildParts } from "./lib/build.mjs";
import { staticChecks } from "./lib/checks.mjs";
import { ensureInstalled, everything } from "./lib/install.mjs";
import { runChecks } from "./lib/run-checks.mjs";
import { runVitest } from "./lib/vitest.mjs";

const chosen = process.argv.slice(2);
const heading = (text) => console.log(`\n${text}`);
const nothing = { passed: 0, failed: 0, skipped: 0 };

const total = { ...nothing };
const count = (result) => Object.keys(total).forEach((key) => (total[key] += result[key]));
function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed > 0 ? 1 : 0);
}

await ensureInstalled(everything);

heading("Build");
const built = await buildParts();
count({ ...nothing, [built ? "passed" : "failed"]: 1 });
if (!built) finish();

if (chosen.length === 0) {
  heading("Static checks");
  count(await runChecks(staticChecks));
}

heading(chosen.length === 0 ? "Tests" : `Tests matching ${chosen.join(" ")} (the static checks run without arguments)`);
count(await runVitest(chosen));
finish();
