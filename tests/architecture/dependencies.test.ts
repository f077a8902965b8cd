import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./root.ts";

const packages = ["shared", "client", "server", "tests"];
const file = "docs/dependencies.md";

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function namesIn(packageName: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, packageName, "package.json"), "utf8"));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => !name.startsWith("@rounds/"));
}

/** A dependency's line is a row of a table whose first cell is its name. */
function namesDescribed(): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const firstCells = [...text.matchAll(/^\|\s*`?([^`|\s]+)`?\s*\|/gm)].map(([, name = ""]) => name);
  return firstCells.filter((name) => name !== "package" && !/^:?-+:?$/.test(name));
}

test(`${file} explains exactly the dependencies that the packages have`, () => {
  const installed = new Set(packages.flatMap(namesIn));
  const described = new Set(namesDescribed());
  expect([...installed].filter((name) => !described.has(name)).sort(), "without a line").toEqual([]);
  expect([...described].filter((name) => !installed.has(name)).sort(), "with a line, but no package has it").toEqual([]);
});
