import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, Result, RunOptions } from "axe-core";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The small build: reading the other one takes a browser a second a page. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule, or those that another color scheme can break. */
const runs = {
  all: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] },
  colors: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] },
} satisfies Record<string, RunOptions>;

function describeViolation({ id, help, impact, nodes }: Result): string {
  const places = nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.html}\n      ${node.failureSummary ?? ""}`);
  return [`  ${id} (${impact ?? "unrated"}): ${help}`, ...places].join("\n");
}

/** Fails with a readable list when axe finds anything on the page as it is now. */
export async function expectNoAxeViolations(page: Page, rules: keyof typeof runs = "all"): Promise<void> {
  // Evaluated rather than added as a script element, which the page's content security policy would refuse.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>((options) => window.axe.run(document, options), runs[rules]);
  expect(violations, `axe on ${page.url()}\n${violations.map(describeViolation).join("\n")}`).toHaveLength(0);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
