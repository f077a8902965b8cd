import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { imageLimits } from "../../shared/src/organization/image-rules.ts";
import { changed, versionOf } from "../api/organization/organization-under-test.ts";
import { buildPng, noisyPng } from "../fixtures/images/build-images.ts";
import { addImage } from "../testkit/organization-images.ts";
import { expectAccessible } from "./accessible.ts";
import { eventually, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();
const POSTING_PAGE_BUDGET = 90 * 1024;
const posting = "/postings/pacs-administrator";

const longName = "Lantern Lake Medical Center and the Five Counties Cooperative Hospital Association of Western Wisconsin, Incorporated";

async function brand({ logo, ...settings }: { readonly logo?: Buffer; readonly name?: string; readonly accentColor: string }): Promise<void> {
  const admin = await rounds.admin();
  await changed(admin, "updateOrganization", { version: await versionOf(admin), ...settings });
  if (logo) await addImage(rounds.server.baseUrl, admin, { kind: "LOGO", bytes: logo });
}

/** How far what was shown has moved while the page loaded; 0 is nothing (Layout Instability). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

describe("the careers site without a barrier, whatever the organization looks like", () => {
  test.each([
    ["as it comes, without a logo", { accentColor: "#14606b" }],
    ["with a long name, a dark yellow and a wide logo", { name: longName, accentColor: "#8c7400", logo: buildPng(900, 60, [140, 116, 0]) }],
    ["in a brown that is nearly black, with a tall logo", { name: "Harbor Clinic", accentColor: "#1a0a06", logo: buildPng(80, 400, [26, 10, 6]) }],
    ["in a grey that white alone can carry", { accentColor: "#757575" }],
    ["in pure blue", { accentColor: "#0000ff" }],
  ])("%s", async (_, look) => {
    await brand(look);
    const page = await rounds.open();
    for (const address of ["/postings?workplace=HYBRID&q=pacs", posting]) {
      await page.goto(address);
      await expectAccessible(page);
      const header = await page.locator(".site-header img").evaluateAll((images) => images.map((image) => image.getBoundingClientRect().height));
      for (const height of header) expect(height).toBeLessThanOrEqual(64);
    }
  });
});

describe("images cost little", () => {
  test("a posting's page stays within its budget with the largest logo that is taken", async () => {
    const logo = noisyPng(112, 113);
    expect(logo.length).toBeGreaterThan(imageLimits.bytes.LOGO * 0.98);
    await brand({ accentColor: "#14606b", logo });
    const page = await rounds.open({ viewport: phone });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let received = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (received += encodedDataLength));
    // Until it is kept in its compressed form, as for every visitor but the first: that is made beside the first answer.
    await eventually(async () => (await fetch(rounds.server.baseUrl + posting, { headers: { "accept-encoding": "br" } })).headers.get("content-encoding")).toBe("br");
    await page.goto(posting, { waitUntil: "networkidle" });
    expect(received).toBeGreaterThan(logo.length);
    expect(received).toBeLessThanOrEqual(POSTING_PAGE_BUDGET);
    expect(await layoutShift(page)).toBe(0);
  });

  test("photos of the list are loaded when they come near, and nothing moves", async () => {
    const admin = await rounds.admin();
    for (let index = 0; index < imageLimits.photos; index += 1) await addImage(rounds.server.baseUrl, admin, { kind: "PHOTO", alt: `Photo ${index}`, bytes: buildPng(1200, 700 + index, [index * 40, 90, 120]) });
    const page = await rounds.open({ viewport: phone });
    const photos: string[] = [];
    page.on("request", (request) => void (/\/brand\//.test(request.url()) && photos.push(request.url())));
    await page.goto("/postings", { waitUntil: "networkidle" });
    expect(await layoutShift(page)).toBe(0);
    for (const photo of await page.locator(".photos img").all()) await photo.scrollIntoViewIfNeeded();
    const sizes = await page.locator(".photos img").evaluateAll((images) => images.map((image) => [image.getAttribute("width"), image.getAttribute("height"), image.getAttribute("loading")]));
    expect(sizes).toEqual(Array.from({ length: 6 }, (_, index) => ["1200", String(700 + index), "lazy"]));
    await eventually(() => new Set(photos).size).toBe(1 + imageLimits.photos);
    await expectAccessible(page);
  });
});
