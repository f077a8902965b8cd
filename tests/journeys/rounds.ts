import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { AppOptions } from "../../server/src/app.ts";
import { sharedChromium } from "../testkit/chromium.ts";
import type { StaffClient } from "../testkit/graphql.ts";
import { readApart, startServer, type TestServer } from "../testkit/server.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** How long a journey waits for what it expects to see. */
const PATIENCE_MS = 90_000;

export interface Rounds {
  readonly server: TestServer;
  /** The administrator's own client, for what a journey does not do by hand. */
  admin(): Promise<StaffClient>;
  /** A page in a browser profile of its own: one person at one machine. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** A fresh Rounds and a real browser for the tests of a file; a test fails when its browser reports an error. */
export function useRounds(options: Partial<AppOptions> = {}): Rounds {
  const folder = temporaryFolder("journey");
  const problems: string[] = [];
  let server: TestServer | undefined;
  let browser: Browser | undefined;
  let admin: Promise<StaffClient> | undefined;

  beforeAll(async () => {
    server = await startServer(`sqlite:${folder.path}/rounds.sqlite`, { extractText: readApart(), ...options });
    browser = await sharedChromium();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(problems.splice(0), "what the browser reported").toEqual([]);
  });
  afterAll(async () => {
    await server?.stop();
    folder.remove();
  });

  function running(): TestServer {
    if (!server) throw new Error("The server starts before the first test of the file.");
    return server;
  }
  return {
    get server() {
      return running();
    },
    admin: () => (admin ??= running().signInAsAdministrator()),
    async open(contextOptions = {}) {
      if (!browser) throw new Error("The browser starts before the first test of the file.");
      const context = await browser.newContext({ baseURL: running().baseUrl, viewport: desk, locale: "en-US", reducedMotion: "reduce", ...contextOptions });
      context.setDefaultTimeout(PATIENCE_MS);
      context.on("console", (message) => void (isProblem(message) && problems.push(`${message.text()} (${message.location().url})`)));
      context.on("weberror", (error) => void problems.push(String(error.error())));
      return context.newPage();
    },
  };
}

/** A refusal that the page itself answers for (422, 404, 410 …) is no problem, nor is a line that a test has cut; a blocked or missing file is. */
function isProblem(message: ConsoleMessage): boolean {
  if (message.type() !== "error") return false;
  const isAnsweredRefusal = /the server responded with a status of 4\d\d/.test(message.text()) && !message.location().url.includes("/assets/");
  // The form asks /graphql now and then whether the posting is still open, also while a test holds its server down.
  const isBrokenLine = /net::ERR_(CONNECTION|EMPTY_RESPONSE|SOCKET|ABORTED)/.test(message.text()) && /\/(uploads|graphql)/.test(message.location().url);
  const isCutOff = message.text().includes("ERR_INTERNET_DISCONNECTED") || isBrokenLine;
  return !isAnsweredRefusal && !isCutOff;
}

/** Waits until `read` gives what is expected; for what no locator can wait for. */
export function eventually<Value>(read: () => Promise<Value> | Value) {
  return expect.poll(read, { timeout: PATIENCE_MS });
}
