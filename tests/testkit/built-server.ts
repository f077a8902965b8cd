import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const READY_WITHIN_MS = 60_000;
const POLL_MS = 50;

export interface BuiltServer {
  readonly baseUrl: string;
  readonly pid: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Sends a signal and resolves when the process is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Asks it to stop (SIGTERM) and resolves with its exit code. */
  stop(): Promise<number | null>;
}

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Only what a program needs from its surroundings: no DATABASE_URL or SMTP_URL of whoever runs the tests. */
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR };
}

/** Starts `node server/dist/main.js` on a free port and waits until it is ready; without source maps, which take a tenth of the start. */
export async function startBuiltServer(env: Record<string, string>, { port }: { port?: number } = {}): Promise<BuiltServer> {
  const chosen = port ?? (await freePort());
  const baseUrl = `http://127.0.0.1:${chosen}`;
  const child = spawn(process.execPath, ["server/dist/main.js"], {
    cwd: root,
    env: { ...surroundings(), NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(chosen), PUBLIC_URL: baseUrl, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed += text));

  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const gone = once(child, "exit");
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(baseUrl))) {
    if (isGone()) throw new Error(`The server ended before it was ready:\n${printed}`);
    if (Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The server was not ready within ${READY_WITHIN_MS} ms:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }

  async function kill(signal: NodeJS.Signals) {
    if (isGone()) return;
    child.kill(signal);
    await gone;
  }
  return {
    baseUrl,
    pid: child.pid ?? 0,
    output: () => printed,
    kill,
    async stop() {
      await kill("SIGTERM");
      return child.exitCode;
    },
  };
}
