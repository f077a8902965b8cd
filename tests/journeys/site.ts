import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { expectNoAxeViolations } from "../testkit/axe.ts";
import { startBuiltServer, type BuiltServer } from "../testkit/built-server.ts";
import { launchChromium } from "../testkit/chromium.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";

export const admin = { email: "admin@rounds.test", password: "correct horse battery" };
export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

export interface Site {
  readonly baseUrl: string;
  /** A browser of somebody's own: no cookies, nothing remembered. What its console complains about fails the test. */
  visitor(options?: { viewport?: typeof phone; javaScriptEnabled?: boolean }): Promise<Page>;
}

/** One built server and one Chromium for the tests of a file. */
export function useSite(): Site {
  const folder = temporaryFolder("journey");
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  let server: BuiltServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    server = await startBuiltServer({ DATABASE_URL: `sqlite:${folder.path}/rounds.sqlite`, DOCUMENTS_URL: `file:${folder.path}/documents`, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, LOG_LEVEL: "warn" });
    browser = await launchChromium();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await server?.stop();
    folder.remove();
    expect(complaints).toEqual([]);
  });

  return {
    get baseUrl() {
      if (server === undefined) throw new Error("the server has not started");
      return server.baseUrl;
    },
    async visitor({ viewport = desk, javaScriptEnabled = true } = {}) {
      if (browser === undefined) throw new Error("the browser has not started");
      const context = await browser.newContext({ viewport, javaScriptEnabled, baseURL: this.baseUrl });
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        // Chromium reports each answer of 4xx here; those are what some tests are about.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
      });
      return page;
    },
  };
}

/** No violation on a phone in light and at a desk in dark, and nothing that is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const [viewport, colorScheme] of [[phone, "light"], [desk, "dark"]] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) await page.setViewportSize(before);
}

export async function signIn(page: Page, credentials = admin): Promise<void> {
  await page.goto("/console");
  await page.getByLabel("E-mail").fill(credentials.email);
  await page.getByLabel("Password", { exact: true }).fill(credentials.password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Postings" }).waitFor();
}
