import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PostingAlertRow } from "../../../server/src/features/alerts/alert.entity.ts";
import { sweepAlerts } from "../../../server/src/features/alerts/sweep-alerts.ts";
import { DAY, HOUR, MINUTE } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { post } from "../../testkit/graphql.ts";
import { codesOf, openAlerts, type AlertsUnderTest } from "./alerts-under-test.ts";

describeOnBothDatabases("somebody who asks to be told about new postings", (databases) => {
  let alerts: AlertsUnderTest;
  let email: string;
  let people = 0;

  beforeAll(async () => {
    alerts = await openAlerts(await databases.fresh());
  });
  // Every test has a day and an address of its own, so that no limit of one touches another.
  beforeEach(async () => {
    await alerts.wait(DAY);
    email = `reader-${(people += 1)}@example.com`;
  });
  afterAll(() => alerts.server.stop());

  const rowsOf = (address: string) => alerts.server.app.services.database.read.findBy(PostingAlertRow, { email: address });

  test("gets one mail with a link, and hears nothing before having confirmed by it", async () => {
    expect(await alerts.subscribe(email.toUpperCase(), { search: "Sonographer" })).toEqual([]);
    const [mail, ...others] = await alerts.mailsTo(email);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: "Confirm your alert: new postings at Lantern Lake Medical Center", unsubscribeUrl: null });
    const token = await alerts.tokenFor(email);
    expect(await alerts.find(token)).toMatchObject({ filter: { search: "Sonographer", department: null, payCurrency: null }, frequency: "AT_ONCE", confirmedAt: null, endedAt: null });
    await alerts.publish("Sonographer before the confirmation");
    await alerts.wait(5 * MINUTE);
    expect(await alerts.told(email)).toEqual([]);

    const at = alerts.clock.now().toISOString();
    expect(await alerts.confirm(token)).toMatchObject({ postingAlert: { confirmedAt: at, endedAt: null, expiresAt: null }, userErrors: [] });
    await alerts.publish("Sonographer after the confirmation");
    await alerts.wait(5 * MINUTE);
    expect(await alerts.told(email)).toEqual(["New posting: Sonographer after the confirmation"]);
  });

  test("cannot have the mail say anything to a stranger", async () => {
    await alerts.subscribe(email, { search: "cheap-pills.example", department: "Visit cheap-pills.example", location: "cheap-pills.example" });
    const [mail] = await alerts.mailsTo(email);
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain("cheap-pills");
  });

  test("gets the same answer whether the address is new, waits, has an alert, has ended one or has been asked too often", async () => {
    const answers: unknown[] = [];
    const ask = async () => answers.push(await post(alerts.server.graphqlUrl, "mutation ($input: SubscribeToPostingsInput!) { subscribeToPostings(input: $input) { userErrors { code } } }", { input: { email, frequency: "WEEKLY" } }).then(({ status, data, errors }) => ({ status, data, errors })));
    await ask();
    await ask();
    await alerts.settle();
    const token = await alerts.tokenFor(email);
    await alerts.confirm(token);
    await ask();
    await alerts.end(token);
    await ask();
    await ask();
    expect(answers).toHaveLength(5);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ status: 200, data: { subscribeToPostings: { userErrors: [] } }, errors: [] })]));
  });

  test("has at most three such mails a day sent to one address, however many ask at once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => alerts.subscribe(email)));
    expect(await alerts.mailsTo(email)).toHaveLength(3);
    await alerts.wait(DAY);
    await alerts.subscribe(email);
    expect(await alerts.mailsTo(email)).toHaveLength(4);
  });

  test("is stopped when one connection asks for too many addresses, and may go on an hour later", async () => {
    const answers = await Promise.all(Array.from({ length: 21 }, (_, index) => alerts.subscribe(`${index}-${email}`)));
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(20);
    expect(answers.flat().map(({ code }) => code)).toEqual(["TOO_MANY_ATTEMPTS"]);
    await alerts.wait(HOUR);
    expect(await alerts.subscribe(email)).toEqual([]);
  });

  test.each([
    ["no address", "", {}, "REQUIRED", ["email"]],
    ["an address that is none", "reader at example", {}, "INVALID_EMAIL", ["email"]],
    ["two addresses", "reader@example.com, other@example.com", {}, "INVALID_EMAIL", ["email"]],
    ["an address with a line break", "reader@example.com\r\nBcc: other@example.com", {}, "INVALID_EMAIL", ["email"]],
    ["a search that is too long", "reader@example.com", { search: "x".repeat(201) }, "TOO_LONG", ["filter", "search"]],
    ["an empty list", "reader@example.com", { employmentTypes: [] }, "INVALID_VALUE", ["filter", "employmentTypes"]],
  ])("is refused with %s, and nothing is kept", async (_, address, filter, code, path) => {
    expect(await alerts.subscribe(address, filter)).toMatchObject([{ code, path }]);
    expect(await rowsOf(address.trim().toLowerCase())).toEqual([]);
  });

  describe("and then", () => {
    test("lets the link lie for a week finds it dead, and the address is deleted", async () => {
      await alerts.subscribe(email);
      const token = await alerts.tokenFor(email);
      expect(await alerts.find(token)).toMatchObject({ expiresAt: new Date(alerts.clock.now().getTime() + 7 * DAY).toISOString() });
      alerts.clock.wait(7 * DAY - 1);
      expect(await alerts.find(token)).not.toBeNull();
      alerts.clock.wait(1);
      expect(await alerts.find(token)).toBeNull();
      expect(codesOf(await alerts.confirm(token))).toEqual(["ALERT_NOT_FOUND"]);
      await sweepAlerts(alerts.server.app.services);
      expect(await rowsOf(email)).toEqual([]);
    });

    test("ends the alert can start it again for 30 days; then it is deleted with its address and what it told", async () => {
      const token = await alerts.start(email, { search: "endscopist" });
      await alerts.publish("Endscopist");
      await alerts.wait(MINUTE);
      expect(await alerts.told(email)).toHaveLength(1);
      const at = alerts.clock.now().toISOString();
      expect(await alerts.end(token)).toMatchObject({ postingAlert: { endedAt: at }, userErrors: [] });
      expect(await alerts.end(token)).toMatchObject({ postingAlert: { endedAt: at }, userErrors: [] });
      await alerts.publish("Endscopist while it is ended");
      await alerts.wait(30 * DAY - 1 - MINUTE);
      expect(await alerts.confirm(token)).toMatchObject({ postingAlert: { endedAt: null }, userErrors: [] });
      expect(await alerts.told(email)).toHaveLength(1);
      await alerts.end(token);
      await alerts.wait(30 * DAY);
      expect(codesOf(await alerts.confirm(token))).toEqual(["ALERT_NOT_FOUND"]);
      await sweepAlerts(alerts.server.app.services);
      expect(await rowsOf(email)).toEqual([]);
    });

    test("confirms twice has one alert, also when the same was asked for twice", async () => {
      const first = await alerts.start(email, { search: "Twin" });
      await alerts.confirm(first);
      const second = await alerts.start(email, { search: "twin" }, "WEEKLY");
      expect(await alerts.find(first)).toMatchObject({ endedAt: alerts.clock.now().toISOString() });
      await alerts.end(second);
      await alerts.publish("Twin technologist");
      await alerts.wait(8 * DAY);
      expect(await alerts.told(email)).toEqual([]);
    });

    test("has ten active alerts is told so at the eleventh, and can end one first", async () => {
      const tokens: string[] = [];
      for (let number = 1; number <= 10; number += 1) {
        tokens.push(await alerts.start(email, { search: `wish-${number}` }));
        await alerts.wait(DAY);
      }
      await alerts.subscribe(email, { search: "wish-11" });
      const eleventh = await alerts.tokenFor(email);
      expect(codesOf(await alerts.confirm(eleventh))).toEqual(["TOO_MANY_ALERTS"]);
      expect(await alerts.find(eleventh)).toMatchObject({ confirmedAt: null });
      await alerts.end(tokens[0] ?? "");
      expect(codesOf(await alerts.confirm(eleventh))).toEqual([]);
    });

    test("asks for something else has that, as a whole", async () => {
      const token = await alerts.start(email, { search: "mri", payAtLeast: 5_000_000 });
      expect(await alerts.update(token, { location: "Lantern Lake" }, "WEEKLY")).toMatchObject({ postingAlert: { filter: { search: null, location: "Lantern Lake", payAtLeast: null }, frequency: "WEEKLY" }, userErrors: [] });
      expect(await alerts.update(token, { search: "x".repeat(201) }, "WEEKLY")).toMatchObject({ postingAlert: null, userErrors: [{ code: "TOO_LONG", path: ["filter", "search"] }] });
      expect(await alerts.find(token)).toMatchObject({ filter: { location: "Lantern Lake" } });
    });
  });

  test.each(["", "nonsense", "AZOhssPUfl-KmwwdLj9KW1cPERwwXRv5bQN5jSh2qqiO6w"])("with the link %j reaches nothing", async (token) => {
    expect(await alerts.find(token)).toBeNull();
    for (const reply of [await alerts.confirm(token), await alerts.end(token), await alerts.update(token, {}, "WEEKLY")]) expect(codesOf(reply)).toEqual(["ALERT_NOT_FOUND"]);
  });
});
