import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { LoadOrders, LoadResult } from "./load-process.ts";

/** One server under test, in a process of its own. */
export interface RunningProgram {
  readonly baseUrl: string;
  readonly pid: number;
  stop(): Promise<unknown>;
}

// The surroundings of `npm run bench` may name a database or a mail server; no program here is to find them.
function startProgram(name: string): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  return fork(new URL(`./${name}.js`, import.meta.url), { env: { PATH, HOME, TMPDIR, NODE_ENV: "production" }, execArgv: [] });
}

async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await gone;
}

/** The next message of a program; an error when the program ends instead. */
function nextMessage<Message>(child: ChildProcess, name: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${name} ended with ${String(code)} instead of answering`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      resolve(message as Message);
    });
  });
}

export async function startServerProgram(name: string, orders: object): Promise<RunningProgram> {
  const child = startProgram(name);
  child.send(orders);
  const { baseUrl } = await nextMessage<{ baseUrl: string }>(child, name);
  return { baseUrl, pid: child.pid ?? 0, stop: () => endProgram(child) };
}

/** The process that makes requests: one for the whole run, warm alike for every server. */
export interface LoadGenerator {
  run(orders: LoadOrders): Promise<LoadResult>;
  stop(): Promise<void>;
}

export function startLoadGenerator(): LoadGenerator {
  const child = startProgram("bench-load");
  return {
    run(orders) {
      child.send(orders);
      return nextMessage<LoadResult>(child, "bench-load");
    },
    stop: () => endProgram(child),
  };
}
