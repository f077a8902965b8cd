import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { openAlerts, type AlertsUnderTest } from "./alerts-under-test.ts";

describeOnBothDatabases("the pages of alerts", (databases) => {
  let alerts: AlertsUnderTest;
  let people = 0;
  const newEmail = () => `pages-${(people += 1)}@example.com`;

  beforeAll(async () => {
    alerts = await openAlerts(await databases.fresh());
  });
  afterAll(() => alerts.server.stop());

  const get = (address: string) => fetch(`${alerts.server.baseUrl}${address}`, { redirect: "manual", headers: { accept: "text/html" } });
  const send = (address: string, body: URLSearchParams | FormData | string, headers: Record<string, string> = {}) => fetch(`${alerts.server.baseUrl}${address}`, { method: "POST", body, redirect: "manual", headers });
  const oneClick = "List-Unsubscribe=One-Click";
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

  test("offer an alert below the list, filled with the search, also when nothing was found", async () => {
    for (const [address, heading] of [["/postings", "Tell me about new postings"], ["/postings?q=PACS&location=Lantern+Lake", "Tell me about new postings like these"], ["/postings?q=zebra%22%3E", "Tell me when such a posting opens"]] as const) {
      const html = await (await get(address)).text();
      expect(html).toContain(`>${heading}</h2>`);
      expect(html).toContain('action="/alerts/new"');
      for (const [name, value] of new URL(address, "http://localhost").searchParams) expect(html).toContain(`<input type="hidden" name="${name}" value="${value.replace('">', "&quot;&gt;")}"/>`);
    }
  });

  test("take an alert from the form, and give a refused one back with everything in it", async () => {
    const email = newEmail();
    const refused = await send("/alerts/new", new URLSearchParams([["email", "reader at example"], ["q", "night <shift>"], ["workplace", "REMOTE"], ["workplace", "HYBRID"], ["type", "PER_DIEM"], ["pay", "plenty"], ["frequency", "WEEKLY"]]));
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const kept of ["reader at example", "night &lt;shift&gt;", "plenty", "Enter an e-mail address like name@example.com.", "Write the pay as an amount a year, like 60,000 or 60,000 USD, or leave it empty."]) expect(html).toContain(kept);
    expect(html.match(/checked=""/g)).toHaveLength(4);
    expect(html).toMatch(/href="#pay".*href="#email"|href="#email".*href="#pay"/);

    const taken = await send("/alerts/new", new URLSearchParams([["email", email], ["q", "night <shift>"], ["workplace", "REMOTE"], ["workplace", "HYBRID"], ["pay", "60000 USD"], ["frequency", "WEEKLY"]]));
    expect([taken.status, taken.headers.get("location")]).toEqual([303, "/alerts/sent"]);
    await alerts.settle();
    expect(await alerts.find(await alerts.tokenFor(email))).toMatchObject({ filter: { search: "night <shift>", workplaceTypes: ["HYBRID", "REMOTE"], payAtLeast: 6_000_000, payCurrency: "USD" }, frequency: "WEEKLY" });
  });

  test("stay out of caches, search engines and other sites' logs", async () => {
    const token = await alerts.start(newEmail());
    for (const address of ["/alerts/new", "/alerts/sent", `/alerts/${token}`, `/alerts/${token}/unsubscribe`, "/alerts/nothing"]) {
      const response = await get(address);
      const html = await response.text();
      expect([address, response.headers.get("cache-control"), response.headers.get("referrer-policy")]).toEqual([address, "no-store", "no-referrer"]);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toContain("rel=\"canonical\"");
    }
  });

  test("confirm nothing and end nothing when somebody only looks at the links, as mail scanners do", async () => {
    const email = newEmail();
    await alerts.subscribe(email);
    const token = await alerts.tokenFor(email);
    expect((await get(`/alerts/${token}`)).status).toBe(200);
    expect(await alerts.find(token)).toMatchObject({ confirmedAt: null });
    await alerts.confirm(token);
    expect((await get(`/alerts/${token}/unsubscribe`)).status).toBe(200);
    expect(await alerts.find(token)).toMatchObject({ endedAt: null });
  });

  test("confirm, change, end and start again by their buttons", async () => {
    const email = newEmail();
    await alerts.subscribe(email);
    const token = await alerts.tokenFor(email);
    const page = `/alerts/${token}`;
    const press = async (fields: Record<string, string>) => {
      const response = await send(page, new URLSearchParams(fields));
      expect(response.status).toBe(303);
      return (await get(response.headers.get("location") ?? "")).text();
    };
    expect(await press({ do: "confirm" })).toContain("The alert has started.");
    expect(await press({ do: "update", q: "mri", pay: "70,000", frequency: "WEEKLY" })).toContain("Your changes are saved.");
    expect(await alerts.find(token)).toMatchObject({ filter: { search: "mri", payAtLeast: 7_000_000 }, frequency: "WEEKLY" });
    const refused = await send(page, new URLSearchParams({ do: "update", q: "ct", pay: "much" }));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="much"');
    expect(await press({ do: "end" })).toContain("This alert has ended");
    expect(await press({ do: "confirm" })).toContain("The alert has started.");
    expect(await press({ do: "nothing known" })).toContain("Your alert");
    expect(await alerts.find(token)).toMatchObject({ filter: { search: "mri" }, endedAt: null });
  });

  test.each([
    ["multipart/form-data", () => Object.entries({ "List-Unsubscribe": "One-Click" }).reduce((form, [name, value]) => (form.append(name, value), form), new FormData()), {}],
    ["application/x-www-form-urlencoded", () => oneClick, urlencoded],
  ])("unsubscribe with one click sent as %s: no cookie, no redirect, no question, and as often as one likes", async (_, body, headers) => {
    const token = await alerts.start(newEmail());
    for (let time = 1; time <= 2; time += 1) {
      const response = await send(`/alerts/${token}/unsubscribe`, body(), headers);
      expect([response.status, response.headers.get("location"), response.headers.get("set-cookie")]).toEqual([200, null, null]);
      expect(await response.text()).toBe("Unsubscribed. Nothing more is sent.\n");
    }
    expect(await alerts.find(token)).toMatchObject({ endedAt: alerts.clock.now().toISOString() });
  });

  test("answer one click for an alert that is gone as for any other, and change nothing without the words of the standard", async () => {
    expect((await send("/alerts/nothing/unsubscribe", oneClick, urlencoded)).status).toBe(200);
    const token = await alerts.start(newEmail());
    for (const body of ["", "List-Unsubscribe=No", "do=end"]) expect((await send(`/alerts/${token}/unsubscribe`, body, urlencoded)).status).toBe(400);
    expect(await alerts.find(token)).toMatchObject({ endedAt: null });
  });
});
