import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frameCode, widgetCode } from "../../shared/src/distribution/embed-code.ts";
import { standardEmbed, type EmbedChoice } from "../../shared/src/distribution/embed.ts";
import { foreignSite, type ForeignSite } from "../testkit/foreign-site.ts";
import { publishPosting } from "../testkit/postings.ts";
import { expectAccessible } from "./accessible.ts";
import { signInOn } from "./colleagues.ts";
import { eventually, useRounds } from "./rounds.ts";

const rounds = useRounds();
let site: ForeignSite;

const HOSTILE_STYLE = "* { all: unset !important; font-size: 40px !important; text-transform: uppercase !important; direction: rtl !important } html { font-size: 7px } :empty { display: none !important } body { display: block !important }";
const document = (body: string, head = "") => `<!doctype html><html lang="en"><head><title>Careers at the clinic</title>${head}</head><body><main><h1>Work with us</h1>${body}</main></body></html>`;

beforeAll(async () => {
  await publishPosting(await rounds.admin(), `<b onclick="x">Bold</b> & "quiet" analyst`);
  const { baseUrl: publicUrl } = rounds.server;
  const code = (choice: Partial<EmbedChoice> = {}) => ({ publicUrl, organization: "the clinic", choice: { ...standardEmbed, ...choice } });
  const tag = (attributes = "") => `<script src="${publicUrl}/widget.js" ${attributes} async></script>`;
  site = await foreignSite({
    "/plain": { html: document(`<style>body { background: #fff; color: #222 }</style>${widgetCode(code({ look: "LIGHT" }))}`) },
    "/hostile": { html: document(widgetCode(code()), `<style>${HOSTILE_STYLE}</style>`) },
    "/strict": { html: document(`<div id="jobs"></div>`, tag(`data-target="#jobs" data-limit="1" data-source="Strict" data-heading-level="3"`).repeat(2)), policy: `default-src 'none'; script-src ${publicUrl}; connect-src ${publicUrl}; require-trusted-types-for 'script'` },
    "/two": { html: document(`${widgetCode(code({ limit: 1 }))}<p>Between</p>${widgetCode(code({ department: "Nowhere" }))}`) },
    "/frame": { html: document(frameCode(code({ look: "DARK" }))) },
  });
});
afterAll(() => site.stop());

async function visit(path: string, options: Parameters<typeof rounds.open>[0] = {}): Promise<Page> {
  const page = await rounds.open(options);
  await page.goto(`${site.baseUrl}${path}`);
  return page;
}

const places = (page: Page) => page.locator("rounds-postings");
const styleOf = (page: Page, name: string, property: string) => page.getByRole("link", { name }).evaluate((link, asked) => getComputedStyle(link).getPropertyValue(asked), property);

describe("the open postings on the hospital's own site", () => {
  test("stand where the tag stands, lead to the posting, and say from where", async () => {
    const page = await visit("/plain");
    await page.getByRole("heading", { level: 2, name: "Open postings" }).waitFor();
    await page.getByRole("heading", { level: 3, name: `<b onclick="x">Bold</b> & "quiet" analyst` }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => [localStorage.length, window.document.cookie.length])).toEqual([0, 0]);
    await page.getByRole("link", { name: "PACS Administrator" }).click();
    await page.waitForURL(`${rounds.server.baseUrl}/postings/pacs-administrator?source=127.0.0.1`);
  });

  test("look the same on a page whose styles would change everything", async () => {
    const own = await visit("/plain");
    const hostile = await visit("/hostile");
    for (const property of ["color", "font-size", "font-family", "text-transform", "direction", "display"]) {
      expect([property, await styleOf(hostile, "PACS Administrator", property)]).toEqual([property, await styleOf(own, "PACS Administrator", property)]);
    }
    const width = (page: Page) => places(page).evaluate((place) => place.getBoundingClientRect().width);
    expect(await width(hostile)).toBeGreaterThan(600);
  });

  test("go into their target, once, by a tag in the head of a page that allows nothing but the careers site's scripts and data", async () => {
    const page = await visit("/strict");
    await page.locator("#jobs").getByRole("heading", { level: 3, name: "Open postings" }).waitFor();
    expect(await page.getByRole("link", { name: "See all 2 postings" }).getAttribute("href")).toBe(`${rounds.server.baseUrl}/postings?source=strict`);
    expect(await styleOf(page, "See all", "display")).toBe("inline-flex");
    expect(await places(page).count(), "lists of a tag that ran twice").toBe(1);
  });

  test("two lists on one page, one of them with nothing open", async () => {
    const page = await visit("/two");
    const [first, second] = [places(page).first(), places(page).last()];
    await first.getByRole("link", { name: "See all 2 postings" }).waitFor();
    await second.getByRole("heading", { name: "Open postings in Nowhere" }).waitFor();
    await second.getByText("No openings right now").waitFor();
    await expectAccessible(page);
    await second.getByRole("link", { name: "New postings by e-mail" }).click();
    await page.waitForURL(/\/alerts\/new\?department=Nowhere&source=127\.0\.0\.1$/);
  });

  test("a careers site that does not answer: a link to it, and another attempt by keyboard", async () => {
    const page = await rounds.open();
    await page.route("**/widget.json", (route) => route.abort("internetdisconnected"));
    await page.goto(`${site.baseUrl}/plain`);
    await page.getByText("The postings could not be loaded.").waitFor();
    expect(await page.getByRole("link", { name: "See them on the careers site" }).getAttribute("href")).toBe(`${rounds.server.baseUrl}/postings?source=127.0.0.1`);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await page.getByText("The postings still could not be loaded.").waitFor();
    await page.unroute("**/widget.json");
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await page.getByRole("link", { name: "PACS Administrator" }).waitFor();
    expect(await places(page).evaluate((place) => place.shadowRoot?.activeElement?.textContent)).toBe("Open postings");
  });

  test("without JavaScript the frame stands there, light or dark", async () => {
    const page = await visit("/plain", { javaScriptEnabled: false });
    await page.frameLocator("iframe").getByRole("link", { name: "PACS Administrator" }).waitFor();
    const framed = await visit("/frame");
    await framed.frameLocator("iframe").getByRole("link", { name: "PACS Administrator" }).waitFor();
    const frame = await rounds.open();
    await frame.goto("/embed/postings?look=dark");
    await expectAccessible(frame);
  });
});

test("an administrator finds the code, sees the list, and takes code and feeds along", async () => {
  const page = await rounds.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await signInOn(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "On your website" }).click();
  const preview = page.frameLocator("iframe");
  await preview.getByRole("link", { name: "PACS Administrator" }).waitFor();
  await page.getByLabel("Department").selectOption("Imaging");
  await page.getByLabel("At most").selectOption("3 postings");
  await page.getByLabel("Look").selectOption("Dark");
  await eventually(() => preview.getByRole("listitem").getByRole("heading").count()).toBe(1);
  await preview.getByRole("link", { name: "Bold" }).click();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Copy: Code with a script" }).click();
  await page.getByText("Copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`<script src="${rounds.server.baseUrl}/widget.js" data-department="Imaging" data-limit="3" data-look="dark" async></script>\n<noscript><iframe src=`);
  expect(await page.getByRole("textbox", { name: "Indeed" }).inputValue()).toBe(`${rounds.server.baseUrl}/feeds/indeed.xml`);

  // Where the browser refuses, the text is ready to be copied by hand.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: "Copy: RSS" }).click();
  await page.getByText("does not let the page copy").waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${rounds.server.baseUrl}/feeds/postings.rss`);
});
