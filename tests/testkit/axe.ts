import type { AxeResults, Result, RunOptions } from "axe-core";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

function describeViolation({ id, help, impact, nodes }: Result): string {
  const places = nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.html}\n      ${node.failureSummary ?? ""}`);
  return [`  ${id} (${impact ?? "unrated"}): ${help}`, ...places].join("\n");
}

/** Fails with a readable list when axe finds anything on the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated rather than added as a script element, which the page's content security policy would refuse.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>((options) => window.axe.run(document, options), rules);
  expect(violations, `axe on ${page.url()}\n${violations.map(describeViolation).join("\n")}`).toHaveLength(0);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
