import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./testkit/slowest-first.ts";

const seconds = 1000;
const resolveLikeNode = (name: string) => ({
  find: new RegExp(`^${name}$`),
  replacement: createRequire(import.meta.url).resolve(name),
});

/** One kind of test: its folder is its name. */
function project(name: string, { timeout, postgres = false }: { timeout: number; postgres?: boolean }) {
  return {
    extends: true as const,
    test: {
      name,
      isolate: false,
      include: [`${name}/**/*.test.{ts,tsx}`],
      testTimeout: timeout,
      hookTimeout: Math.max(60 * seconds, timeout),
      globalSetup: postgres ? ["testkit/postgres.setup.ts"] : [],
    },
  };
}

export default defineConfig({
  // TypeGraphQL gets graphql from Node; Vite would give our code the twin that the "module" field points to.
  resolve: { alias: [resolveLikeNode("graphql")] },
  test: {
    setupFiles: ["reflect-metadata"],
    // Tests wait a good part of their time, for browsers, disks and mail: four keep two cores busy.
    maxWorkers: 4,
    sequence: { sequencer: SlowestFirst },
    projects: [
      project("unit", { timeout: 10 * seconds }),
      project("architecture", { timeout: 30 * seconds }),
      project("api", { timeout: 60 * seconds, postgres: true }),
      project("privacy", { timeout: 60 * seconds, postgres: true }),
      project("faults", { timeout: 600 * seconds, postgres: true }),
      project("journeys", { timeout: 300 * seconds }),
    ],
  },
});
