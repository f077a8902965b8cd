import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./testkit/slowest-first.ts";

const seconds = 1000;
const resolveLikeNode = (name: string) => ({
  find: new RegExp(`^${name}$`),
  replacement: createRequire(import.meta.url).resolve(name),
});

export default defineConfig({
  // TypeGraphQL gets graphql from Node; Vite would give our code the twin that the "module" field points to.
  resolve: { alias: [resolveLikeNode("graphql")] },
  test: {
    include: ["{unit,architecture,api,privacy,faults,journeys}/**/*.test.{ts,tsx}"],
    setupFiles: ["reflect-metadata"],
    globalSetup: ["testkit/postgres.setup.ts"],
    // A worker loads the server once for all of its files; they share modules, and no database, port or folder.
    isolate: false,
    // Tests wait a good part of their time, for browsers, disks and mail: three keep two cores busy.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    // Against hanging alone: machines that run tests are slow, and nothing here is decided by time.
    testTimeout: 300 * seconds,
    hookTimeout: 120 * seconds,
  },
});
