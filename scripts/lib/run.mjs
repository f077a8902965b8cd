import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./paths.mjs";

const needsShell = process.platform === "win32";

/** The code a shell would report: the exit code, or 128 plus the signal's number. */
export const exitCodeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/** Starts a command from the repository's root; its output goes where ours goes unless `stdio` says otherwise. */
export function start(command, args, { cwd = root, env = {}, stdio = "inherit" } = {}) {
  return spawn(command, args, { cwd, stdio, shell: needsShell, env: { ...process.env, ...env } });
}

/** Resolves with the child's exit code, or rejects when it could not be started. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(exitCodeOf(code, signal)));
  });
}

/** Runs a command with inherited output and resolves with its exit code. */
export const run = (command, args, options) => ended(start(command, args, options));

/** Runs a command silently and resolves with its exit code and everything it printed, in order. */
export async function capture(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  return { code: await ended(child), output };
}

/** Runs a long-lived child as if it were this process: its exit code becomes ours, signals reach it once. */
export async function become(command, args, options) {
  const child = start(command, args, options);
  const typedAtTerminal = (signal) => signal === "SIGINT" && process.stdin.isTTY;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A terminal sends Ctrl-C to the whole process group: forwarding it too would look like an impatient second one.
    process.on(signal, () => typedAtTerminal(signal) || child.kill(signal));
  }
  process.exit(await ended(child));
}
