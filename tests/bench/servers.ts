import { request } from "node:http";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { startBuiltServer, type BuiltServer } from "../testkit/built-server.ts";
import { requestHeaders, sameBody } from "./bench-query.ts";
import type { BareOrders } from "./bare-server.ts";
import { fillRounds } from "./fill-rounds.ts";
import { startServerProgram, type RunningProgram } from "./programs.ts";
import type { StockOrders } from "./stock/stock-server.ts";
import { workloads, type WorkloadName } from "./workloads.ts";

/** The same in every answer, wherever its server listens. */
const PUBLIC_URL = "http://careers.example.org";
export const administrator = { email: "admin@example.org", password: "correct horse battery" };

export interface Servers {
  /** Rounds, asked the same again and again. */
  readonly kept: BuiltServer;
  /** Rounds, never asked the same twice. */
  readonly uncached: BuiltServer;
  /** The same on PostgreSQL. */
  readonly postgres: BuiltServer;
  readonly stock: RunningProgram;
  readonly bare: RunningProgram;
  readonly answer: RawAnswer;
}

/** Starts each server in a process of its own, on a database of its own. Whatever was started is handed to `stopLater`. */
export async function startServers(workload: WorkloadName, folder: string, postgresUrl: string, stopLater: (stop: () => Promise<unknown>) => void): Promise<Servers> {
  const files = ["kept", "uncached"].map((name) => join(folder, `${name}.sqlite`)) as [string, string];
  const postings = workloads[workload].postings();
  await fillRounds(`sqlite:${files[0]}`, postings);
  cpSync(files[0], files[1]);
  await fillRounds(postgresUrl, postings);

  const keep = <Server extends { stop(): Promise<unknown> }>(server: Server): Server => {
    stopLater(() => server.stop());
    return server;
  };
  const rounds = async (name: string, databaseUrl: string) => keep(await startBuiltServer({ DATABASE_URL: databaseUrl, DOCUMENTS_URL: `file:${join(folder, `${name}-documents`)}`, PUBLIC_URL, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password, LOG_LEVEL: "warn", PUBLIC_REQUESTS_PER_MINUTE: "1000000" }));
  const kept = await rounds("kept", `sqlite:${files[0]}`);
  const uncached = await rounds("uncached", `sqlite:${files[1]}`);
  const postgres = await rounds("postgres", postgresUrl);
  const stock = keep(await startServerProgram("bench-stock", { file: join(folder, "stock.sqlite"), publicUrl: PUBLIC_URL, workload } satisfies StockOrders));

  await askRaw(kept.baseUrl);
  const answer = await askRaw(kept.baseUrl);
  const bare = keep(await startServerProgram("bench-bare", { headers: answer.headers, bodyBase64: answer.body.toString("base64") } satisfies BareOrders));
  return { kept, uncached, postgres, stock, bare, answer };
}

export interface RawAnswer {
  /** Without those that Node's server writes by itself. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const writtenByNode = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

function askRaw(baseUrl: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request(`${baseUrl}/graphql`, { method: "POST", headers: requestHeaders }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const headers = Object.entries(response.headers).flatMap(([name, value]) => (writtenByNode.has(name) || value === undefined ? [] : [[name, String(value)] as const]));
        resolve({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks) });
      });
    });
    asking.on("error", reject);
    asking.end(sameBody);
  });
}
