import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startBuiltServer } from "../testkit/built-server.ts";
import { startCuttingProxy, type CuttingProxy } from "../testkit/cutting-proxy.ts";
import { freePort } from "../testkit/free-port.ts";
import { administrator, signIn } from "../testkit/server.ts";
import { temporaryFolder } from "../testkit/temporary-folder.ts";
import { resumeField } from "./candidate-steps.ts";
import { phone, useRounds } from "./rounds.ts";
import { chooseLongResume, fillAllButResume, longResume, longResumeIsKept, sendForReceipt, sentResumes, sha256, watchPieces } from "./upload-steps.ts";

const rounds = useRounds();
const size = longResume.buffer.length;
const PIECE = 512 * 1024;
const whole = [sha256(longResume.buffer)];

const openOnPhone = (baseURL?: string): Promise<Page> => rounds.open({ viewport: phone, hasTouch: true, ...(baseURL === undefined ? {} : { baseURL }) });

describe("a candidate whose connection drops during an upload", () => {
  let line: CuttingProxy;

  beforeAll(async () => {
    line = await startCuttingProxy(rounds.server.baseUrl);
  });
  afterAll(() => line.stop());

  test.each([10, 50, 90])("at %i percent sends the whole resume all the same", async (percent) => {
    const email = `dropped-at-${percent}@example.com`;
    const page = await openOnPhone(line.baseUrl);
    await fillAllButResume(page, email);
    const pieces = watchPieces(page);
    const cut = line.cutAfter((size * percent) / 100);
    await chooseLongResume(page);
    await cut;
    await longResumeIsKept(page);
    // Nothing that was acknowledged is sent again.
    expect(pieces).toEqual([...pieces].sort((one, other) => one - other));
    expect(pieces.length).toBeGreaterThanOrEqual(Math.ceil(size / PIECE));
    await sendForReceipt(page);
    expect(await sentResumes(await rounds.admin(), email)).toEqual(whole);
  });
});

test("a candidate whose server is killed during an upload and again before sending notices little of it", async () => {
  const folder = temporaryFolder("killed-journey");
  const port = await freePort();
  const start = () => startBuiltServer({ DATABASE_URL: `sqlite:${folder.path}/rounds.sqlite`, DOCUMENTS_URL: `file:${folder.path}/documents`, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password, LOG_LEVEL: "silent" }, { port });
  let server = await start();
  const line = await startCuttingProxy(server.baseUrl);
  try {
    const page = await openOnPhone(line.baseUrl);
    await fillAllButResume(page, "killed@example.com");
    const cut = line.cutAfter(size / 2);
    await chooseLongResume(page);
    await cut;
    await server.kill("SIGKILL");
    await page.getByText("The connection is lost.").locator("visible=true").first().waitFor();
    server = await start();
    await page.getByRole("button", { name: "Try again now" }).click();
    await longResumeIsKept(page);

    await server.kill("SIGKILL");
    server = await start();
    await sendForReceipt(page);
    expect(await sentResumes(await signIn(server.baseUrl, administrator), "killed@example.com")).toEqual(whole);
  } finally {
    await line.stop();
    await server.kill("SIGKILL");
    folder.remove();
  }
});

describe("a candidate who reloads the page during an upload", () => {
  /** Holds every piece from the second on, until it is let go; what was held is sent no more. */
  async function stopAfterFirstPiece(page: Page): Promise<{ whenStopped: Promise<void>; letGo(): void }> {
    let mayPass = 1;
    let stopped = () => {};
    const whenStopped = new Promise<void>((resolve) => (stopped = resolve));
    await page.route("**/uploads/resumable/*", async (route) => {
      if (route.request().method() === "PATCH" && (mayPass -= 1) < 0) return stopped();
      await route.continue();
    });
    return { whenStopped, letGo: () => void (mayPass = Number.POSITIVE_INFINITY) };
  }

  test("finds that it goes on by itself from where it stopped", async () => {
    const page = await openOnPhone();
    await fillAllButResume(page, "reloaded@example.com");
    const hold = await stopAfterFirstPiece(page);
    await chooseLongResume(page);
    await hold.whenStopped;
    const pieces = watchPieces(page);
    const reloaded = page.reload({ waitUntil: "commit" });
    await page.waitForEvent("framenavigated");
    hold.letGo();
    await reloaded;
    await longResumeIsKept(page);
    expect(pieces[0]).toBe(PIECE);
    await sendForReceipt(page);
    expect(await sentResumes(await rounds.admin(), "reloaded@example.com")).toEqual(whole);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rounds.upload:")))).toEqual([]);
  });

  test("is told which file to choose again where the browser could not keep it, and it goes on from where it stopped", async () => {
    const folder = temporaryFolder("chosen-again");
    onTestFinished(folder.remove);
    const path = join(folder.path, longResume.name);
    await writeFile(path, longResume.buffer);
    const page = await openOnPhone();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "indexedDB"));
    await fillAllButResume(page, "chosen-again@example.com");
    const hold = await stopAfterFirstPiece(page);
    await resumeField(page).setInputFiles(path);
    await hold.whenStopped;
    await page.reload();
    hold.letGo();
    await page.getByText(/^long-resume\.pdf was on its way when this page was left\. Choose it again/).locator("visible=true").first().waitFor();
    const pieces = watchPieces(page);
    await resumeField(page).setInputFiles(path);
    await longResumeIsKept(page);
    expect(pieces[0]).toBe(PIECE);
  });
});
