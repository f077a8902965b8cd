import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below every system's range for outgoing connections (Linux from 32768, IANA from 49152): one of those would take a port between the probe and the listening, or while a killed server is down. */
const FIRST = 16_384;
const PORTS_A_WORKER = 2_048;
const WORKERS = 8;

// Each of Vitest's workers has a part of its own, so that nobody is given the port of a neighbour's killed server.
const first = FIRST + (Number(process.env["VITEST_POOL_ID"] ?? 0) % WORKERS) * PORTS_A_WORKER;
let given = randomInt(PORTS_A_WORKER);

/** A TCP port on 127.0.0.1 that nobody listens on, and that this process is not given again soon. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORTS_A_WORKER; tries += 1) {
    const port = first + (given++ % PORTS_A_WORKER);
    if (await isFree(port)) return port;
  }
  throw new Error(`None of the ports ${first} to ${first + PORTS_A_WORKER - 1} is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
