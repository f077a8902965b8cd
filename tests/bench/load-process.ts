// Asks for a number of answers over many connections at once, and tells how long that took. Runs in a process of its own.
import autocannon from "autocannon";
import { newBody, requestHeaders, sameBody } from "./bench-query.ts";

export interface LoadOrders {
  readonly url: string;
  readonly connections: number;
  /** How many answers to wait for; at least one a connection. */
  readonly answers: number;
  /** Whether every request differs from all before it. */
  readonly everyRequestNew: boolean;
}

export interface LoadResult {
  readonly answers: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Requests that were not answered, or not with success. */
  readonly failed: number;
  /** Size of the smallest and the largest answer with its headers, in bytes. */
  readonly smallest: number;
  readonly largest: number;
}

const REQUEST_TIMEOUT_S = 120;
const LOOK_EVERY_MS = 50;
let asked = 0;

async function load({ url, connections, answers, everyRequestNew }: LoadOrders): Promise<LoadResult> {
  const setupRequest = (request: { body?: string }) => ({ ...request, body: newBody((asked += 1)) });
  const startedAt = performance.now();
  let [answered, lastAt, smallest, largest] = [0, startedAt, Number.POSITIVE_INFINITY, 0];
  const run = autocannon({ url, method: "POST", headers: requestHeaders, body: sameBody, connections, amount: answers, timeout: REQUEST_TIMEOUT_S, sampleInt: LOOK_EVERY_MS, ...(everyRequestNew ? { requests: [{ setupRequest }] } : {}) });
  run.on("response", (_client: unknown, _status: number, bytes: number) => {
    answered += 1;
    lastAt = performance.now();
    if (bytes < smallest) smallest = bytes;
    if (bytes > largest) largest = bytes;
  });
  const { errors, non2xx } = await run;
  return { answers: answered, seconds: (lastAt - startedAt) / 1_000, failed: errors + non2xx, smallest, largest };
}

process.once("disconnect", () => process.exit());
process.on("message", (orders: LoadOrders) => {
  void load(orders).then((result) => process.send?.(result));
});
