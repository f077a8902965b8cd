import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { importGraph, importsOf, sourceFiles } from "./import-graph.ts";
import { brokenRule, waysFromCareersToConsole } from "./import-rules.ts";
import { root } from "./root.ts";

const graph = importGraph();

describe("imports", () => {
  test("keep their directions", () => {
    const broken = graph.flatMap((edge) => {
      const rule = brokenRule(edge);
      return rule === undefined ? [] : [`${edge.from} → ${edge.to}: ${rule}`];
    });
    expect(broken).toEqual([]);
  });

  test("lead from no careers page to the console", () => {
    expect(waysFromCareersToConsole(graph)).toEqual([]);
  });

  test("were read at all", () => {
    for (const program of ["shared/", "server/", "client/"]) {
      expect(graph.some(({ from, to }) => from.startsWith(program) && to.startsWith(program)), program).toBe(true);
    }
  });
});

test("only env.ts reads the server's environment", () => {
  const readers = sourceFiles("server/src").filter((file) => /process\.env\b|\benv\b[^;]*from "node:process"/.test(readFileSync(join(root, file), "utf8")));
  expect(readers.filter((file) => file !== "server/src/env.ts")).toEqual([]);
});

describe("the rules themselves", () => {
  const ruleFor = (from: string, to: string) => brokenRule({ from, to, typeOnly: false });
  const feature = (name: string) => `server/src/features/${name}/x.ts`;

  it.each([
    ["shared/src/errors.ts", "node:fs", "nothing but valibot"],
    ["shared/src/errors.ts", "react", "nothing but valibot"],
    ["shared/src/errors.ts", "server/src/app.ts", "nothing but valibot"],
    ["server/src/platform/clock.ts", feature("postings"), "platform knows no features"],
    ["server/src/platform/clock.ts", "server/src/graphql/context.ts", "platform knows no graphql"],
    ["server/src/platform/clock.ts", "type-graphql", "platform knows no GraphQL"],
    ["server/src/database/sqlite.ts", feature("postings"), "database knows no features"],
    ["server/src/graphql/context.ts", feature("accounts"), "graphql knows no features"],
    [feature("postings"), "server/src/app.ts", "only the app level"],
    [feature("postings"), "server/src/http/pages.ts", "only the app level"],
    [feature("postings"), feature("applications"), "downstream"],
    [feature("postings"), feature("reports"), "on top"],
    [feature("privacy"), feature("reports"), "on top"],
    [feature("postings"), feature("payroll"), "no place in the order"],
    ["server/src/features/postings/posting.entity.ts", "type-graphql", "TypeORM only"],
    ["server/src/features/postings/posting.types.ts", "typeorm", "no database"],
    ["server/src/features/postings/posting.policy.ts", "typeorm", "pure"],
    ["server/src/http/pages.ts", "client/src/app/entry-server.tsx", "build"],
    ["server/src/app.ts", "tests/testkit/server.ts", "neither the tests"],
    ["client/src/ui/button.tsx", "client/src/features/review/notes.tsx", "ui knows no features"],
    ["client/src/ui/button.tsx", "client/src/graphql/generated/public.ts", "no business"],
    ["client/src/lib/dates.ts", "client/src/routes/careers/postings.tsx", "lib knows no routes"],
    ["client/src/features/review/notes.tsx", "client/src/routes/console/posting.tsx", "features knows no routes"],
    ["client/src/routes/careers/postings.tsx", "client/src/app/careers.ts", "routes knows no app"],
    ["client/src/lib/dates.ts", "server/src/app.ts", "contract"],
  ])("%s must not import %s", (from, to, rule) => {
    expect(ruleFor(from, to)).toContain(rule);
  });

  it.each([
    ["shared/src/errors.ts", "valibot"],
    ["server/src/platform/jobs/runner.ts", "server/src/database/database.ts"],
    ["server/src/database/seed/seed.ts", feature("postings")],
    [feature("applications"), feature("postings")],
    [feature("reports"), feature("review")],
    ["server/src/app.ts", feature("reports")],
    ["server/src/main.ts", "server/src/app.ts"],
    ["client/src/app/careers.ts", "client/src/routes/careers/postings.tsx"],
    ["client/src/routes/careers/postings.tsx", "client/src/features/postings/posting-card.tsx"],
    ["client/src/features/postings/posting-card.tsx", "shared/src/errors.ts"],
  ])("%s may import %s", (from, to) => {
    expect(ruleFor(from, to)).toBeUndefined();
  });

  test("follow what a careers page loads, not the types it names", () => {
    const careers = "client/src/routes/careers/a.tsx";
    const card = "client/src/features/postings/card.tsx";
    const link = (from: string, to: string, typeOnly = false) => ({ from, to, typeOnly });
    expect(waysFromCareersToConsole([link(careers, card), link(card, "@apollo/client")])).toEqual([`${careers} → ${card} → @apollo/client`]);
    expect(waysFromCareersToConsole([link(careers, card), link(card, "@apollo/client", true)])).toEqual([]);
  });

  test("see static, dynamic and type imports", () => {
    const text = `
      import a from "./a.ts";
      import type { B } from "../b.ts";
      export { c } from "@rounds/shared/c/d.ts";
      const d = await import("typeorm/driver/x.js");
      import worker from "./worker.ts?url";
    `;
    expect(importsOf("server/src/features/x.ts", text)).toEqual(
      [
        ["server/src/features/a.ts", false],
        ["server/src/b.ts", true],
        ["shared/src/c/d.ts", false],
        ["typeorm", false],
        ["server/src/features/worker.ts", false],
      ].map(([to, typeOnly]) => ({ from: "server/src/features/x.ts", to, typeOnly })),
    );
  });
});
