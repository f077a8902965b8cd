import { afterEach, expect, test } from "vitest";
import { MINUTE } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startSmtpCatcher, type SmtpCatcher } from "../../testkit/smtp-catcher.ts";
import { openAlerts, type AlertsUnderTest } from "./alerts-under-test.ts";

describeOnBothDatabases("the mails of an alert, on the wire", (databases) => {
  const running: (() => Promise<void>)[] = [];

  afterEach(async () => {
    for (const stop of running.splice(0).reverse()) await stop();
  });

  async function open(): Promise<{ smtp: SmtpCatcher; alerts: AlertsUnderTest }> {
    const smtp = await startSmtpCatcher();
    running.push(() => smtp.stop());
    const alerts = await openAlerts(await databases.fresh(), { smtpUrl: smtp.url });
    running.push(() => alerts.server.stop());
    return { smtp, alerts };
  }

  test("can be unsubscribed from by the mail program, with one click, and by nobody else's mail", async () => {
    const { smtp, alerts } = await open();
    const email = "reader@example.com";
    await alerts.subscribe(email);
    const [question] = smtp.messages;
    expect(question?.headers.has("list-unsubscribe")).toBe(false);
    const token = /\/alerts\/([\w-]+)/.exec(question?.text ?? "")?.[1] ?? "";
    await alerts.confirm(token);
    await alerts.publish("Night Analyst");
    await alerts.wait(MINUTE);

    const mail = smtp.messages.at(-1);
    expect(mail).toMatchObject({ to: [email], subject: "New posting: Night Analyst" });
    const address = `${alerts.server.baseUrl}/alerts/${token}/unsubscribe`;
    expect(mail?.headers.get("list-unsubscribe")).toBe(`<${address}>`);
    expect(mail?.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(mail?.raw.match(/^List-Unsubscribe/gim)).toHaveLength(2);
    expect(mail?.text).toContain(`Unsubscribe:\n${address}`);
    expect(mail?.html).toContain(`<a href="${address}">Unsubscribe</a>`);

    const [, target = ""] = /<(.+)>/.exec(mail?.headers.get("list-unsubscribe") ?? "") ?? [];
    await fetch(target, { method: "POST", body: new URLSearchParams([String(mail?.headers.get("list-unsubscribe-post")).split("=")]) });
    await alerts.publish("Day Analyst");
    await alerts.wait(MINUTE);
    expect(smtp.messages).toHaveLength(2);
  });

  test("wait while the mail server takes nothing, and each comes once afterwards", async () => {
    const { smtp, alerts } = await open();
    const tokens: string[] = [];
    for (const email of ["one@example.com", "two@example.com"]) {
      await alerts.subscribe(email);
      tokens.push(/\/alerts\/([\w-]+)/.exec(smtp.messages.at(-1)?.text ?? "")?.[1] ?? "");
    }
    for (const token of tokens) await alerts.confirm(token);
    smtp.refuse(true);
    await alerts.publish("Night Analyst");
    await alerts.wait(MINUTE);
    expect(smtp.messages).toHaveLength(2);
    smtp.refuse(false);
    await alerts.wait(MINUTE);
    await alerts.wait(60 * MINUTE);
    expect(smtp.messages.slice(2).map(({ to }) => to.join()).sort()).toEqual(["one@example.com", "two@example.com"]);
  });
});
