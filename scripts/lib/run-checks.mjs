import { secondsSince } from "./elapsed.mjs";
import { capture } from "./run.mjs";

const atOnce = 2;

async function runCheck({ title, command, args, env }) {
  const startedAt = Date.now();
  const { code, output } = await capture(command, args, { env });
  console.log(`  ${code === 0 ? "passed" : "FAILED"}  ${title} (${secondsSince(startedAt)})`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** Runs independent checks, two at a time, printing the output of those that fail; resolves with their counts. */
export async function runChecks(checks) {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}
