import { expect, it, test } from "vitest";
import { repositoryFiles, textOf } from "./repository-files.ts";

interface Taboo {
  what: string;
  pattern: RegExp;
  where: RegExp;
}

const anyFile = /./;
const typescript = /\.tsx?$/;

/** Written so that this file does not hold what it forbids. */
const taboos: readonly Taboo[] = [
  { what: "a path of one machine", pattern: /(?<![\w.*-])\/(work|root|home\/\w+|Users\/\w+)\//, where: anyFile },
  { what: "a package registry's host", pattern: /\bregistry\.[\w-]+\.\w+|\bnpm[-.]?mirror\b|verdacci[o]/i, where: anyFile },
  { what: "an unfinished place", pattern: /\b(TO[D]O|FIX[M]E|XX[X])\b/, where: anyFile },
  { what: "an untyped value", pattern: /(:|\bas|<|\s\|)\s*an[y]\b(?![\s|)]*[\w|)])/, where: typescript },
  { what: "a silenced compiler", pattern: /@ts-(ignor[e]|expect-erro[r]|nochec[k])/, where: typescript },
  { what: "a schema made without migrations", pattern: /synchroniz[e]:\s*true/, where: typescript },
  // In a language that runs from right to left the page turns round; a style sheet that knows left from right would not.
  { what: "a side that does not turn round", pattern: /\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[;{\s])(?:left|right)\s*:|\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/, where: /\.css$/ },
];

const linesWith = ({ pattern }: Taboo, text: string) =>
  text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${index + 1}: ${line.trim().slice(0, 120)}`] : []));

const texts = repositoryFiles().flatMap((path) => {
  const text = textOf(path);
  return text === undefined ? [] : [{ path, text }];
});

test.each(taboos)("no file holds $what", (taboo) => {
  const found = texts
    .filter(({ path }) => taboo.where.test(path))
    .flatMap(({ path, text }) => linesWith(taboo, text).map((line) => `${path}:${line}`));
  expect(found).toEqual([]);
});

it("reads the repository", () => {
  expect(texts.map(({ path }) => path)).toContain("package.json");
});

it.each([
  ["a path of one machine", `open("/${"work"}/main/x")`],
  ["a path of one machine", `cd /${"root"}/rounds`],
  ["a package registry's host", `https://registry.${"example.org"}/x`],
  ["an unfinished place", `// ${"TO"}DO later`],
  ["an untyped value", `const x: ${"an"}y = 1`],
  ["a silenced compiler", `// @ts-${"ignore"}`],
  ["a schema made without migrations", `synchronize: ${"true"}`],
])("would find %s", (what, line) => {
  expect(taboos.some((taboo) => taboo.what === what && taboo.pattern.test(line))).toBe(true);
});
