import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectNoAxeViolations } from "../testkit/axe.ts";
import { desk, phone } from "./rounds.ts";

/** Dark is looked at on the desk alone: a phone shows nothing more, and looking takes longer than all else that a journey does. */
const looks = [
  { viewport: phone, schemes: [["light", "all"]] },
  { viewport: desk, schemes: [["dark", "colors"], ["light", "all"]] },
] as const;

/** Fails when axe finds anything, or anything sticks out sideways, on a phone and on a desk, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { viewport, schemes } of looks) {
    await page.setViewportSize(viewport);
    for (const [colorScheme, rules] of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectNoAxeViolations(page, rules);
    }
    const sticksOutBy = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sticksOutBy, `pixels that ${page.url()} is wider than a screen of ${viewport.width}`).toBe(0);
  }
}
