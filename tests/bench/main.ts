// npm run bench: how well resumes are read, then the public query of Rounds beside its yardsticks, as ratios within one run. docs/benchmarks.md explains it.
import "reflect-metadata";
import { AssertionError } from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "../testkit/postgres.setup.ts";
import { createPostgresDatabase } from "../testkit/postgres-databases.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";
import { assertAlike, assertWritesShowAtOnce } from "./correctness.ts";
import { CONNECTIONS, measureInRounds, sample, WrongAnswers, type Contender, type Plan } from "./measure.ts";
import { startLoadGenerator, type LoadGenerator } from "./programs.ts";
import { compare, rateLines, ratioLines } from "./report.ts";
import { resumeReadingLines } from "./resume-reading.ts";
import { startServers, type Servers } from "./servers.ts";
import type { Strategy } from "./stock/stock-resolver.ts";
import { workloads, type WorkloadName } from "./workloads.ts";

const isQuick = process.argv.includes("--quick");
const plan: Plan = isQuick ? { rounds: 3, seconds: 0.5 } : { rounds: 12, seconds: 1.2 };
const startedAt = Date.now();
const tell = (line: string) => console.log(`  ${line}`);
const stops: (() => unknown)[] = [];

async function bench(): Promise<void> {
  console.log(`\nReading resumes\n${(await resumeReadingLines()).map((line) => `  ${line}`).join("\n")}`);
  const folder = temporaryFolder("bench");
  stops.push(folder.remove);
  const postgres = await startPostgres();
  stops.push(() => postgres.stop());
  const generator = startLoadGenerator();
  stops.push(() => generator.stop());
  for (const name of isQuick ? (["shipped"] as const) : (["shipped", "brief"] as const)) {
    const database = await createPostgresDatabase(postgres.adminUrl, `bench_${name}`);
    await benchWorkload(name, generator, join(folder.path, name), database.url);
  }
}

async function benchWorkload(name: WorkloadName, generator: LoadGenerator, folder: string, postgresUrl: string): Promise<void> {
  const { title, strategies } = workloads[name];
  console.log(`\n${title}\n  preparing 1,000 postings for each server`);
  mkdirSync(folder);
  const running: (() => Promise<unknown>)[] = [];
  const stopAll = async () => {
    for (const stop of running.splice(0).reverse()) await stop();
  };
  stops.push(stopAll);
  const servers = await startServers(name, folder, postgresUrl, (stop) => running.push(stop));
  await assertAlike(servers, strategies);
  tell(`every server gives the same answer, of ${servers.answer.body.length.toLocaleString("en-US")} bytes`);
  const strategy = strategies.length === 1 ? "query" : await betterStrategy(generator, servers);

  tell(`measuring over ${CONNECTIONS} connections, ${plan.rounds} rounds`);
  const rounds = await measureInRounds(generator, contenders(servers, strategy), plan);
  console.log(`\n${[...ratioLines(compare(rounds)), "", ...rateLines(rounds)].map((line) => `  ${line}`).join("\n")}\n`);

  for (const [database, server] of [["SQLite", servers.kept], ["PostgreSQL", servers.postgres]] as const) {
    await assertWritesShowAtOnce(generator, server.baseUrl, isQuick ? 5 : 20, isQuick ? 5_000 : 20_000);
    tell(`on ${database} every change showed in the very next answer, while others asked`);
  }
  await stopAll();
}

function contenders({ bare, kept, uncached, postgres, stock }: Servers, strategy: Strategy): Contender[] {
  return [
    { name: "bare", url: `${bare.baseUrl}/graphql`, pid: bare.pid, everyRequestNew: false },
    { name: "kept", url: `${kept.baseUrl}/graphql`, pid: kept.pid, everyRequestNew: false },
    { name: "uncached", url: `${uncached.baseUrl}/graphql`, pid: uncached.pid, everyRequestNew: true },
    { name: "postgres", url: `${postgres.baseUrl}/graphql`, pid: postgres.pid, everyRequestNew: true },
    { name: "stock", url: `${stock.baseUrl}/${strategy}/graphql`, pid: stock.pid, everyRequestNew: false },
  ];
}

// One connection: fifty joins of so many rows would need gigabytes at once, and one of them takes many seconds.
async function betterStrategy(generator: LoadGenerator, { stock }: Servers): Promise<Strategy> {
  const rateOf = async (strategy: Strategy, answers: number) => (await sample(generator, { name: `stock by ${strategy}`, url: `${stock.baseUrl}/${strategy}/graphql`, pid: stock.pid, everyRequestNew: false }, answers, 1)).rate;
  const [byJoins, byQueries] = [await rateOf("join", 1), await rateOf("query", 20)];
  tell(`stock gives ${byJoins.toFixed(2)} answers a second by joins and ${byQueries.toFixed(1)} by one statement a relation; the better counts`);
  return byJoins > byQueries ? "join" : "query";
}

try {
  await bench();
} catch (error) {
  const isWrong = error instanceof AssertionError || error instanceof WrongAnswers;
  console.error(isWrong ? `\nWrong: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
  console.log(`\nDone in ${Math.round((Date.now() - startedAt) / 1_000)} s`);
}
