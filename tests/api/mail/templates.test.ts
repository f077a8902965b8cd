import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { apply } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startFickleSmtp } from "../../testkit/fickle-smtp.ts";
import type { StaffClient } from "../../testkit/graphql.ts";
import { administrator, signIn, startServer, type TestServer } from "../../testkit/server.ts";

interface Template {
  kind: string;
  language: string;
  subject: string;
  body: string;
  isShipped: boolean;
  version: number;
}

interface Payload {
  mailTemplate: Template | null;
  userErrors: { code: string; path: string[] }[];
}

const FIELDS = "kind language subject body isShipped version";
const UPDATE = `mutation ($input: UpdateMailTemplateInput!) { updateMailTemplate(input: $input) { mailTemplate { ${FIELDS} } userErrors { code path } } }`;
const RESET = `mutation ($input: ResetMailTemplateInput!) { resetMailTemplate(input: $input) { mailTemplate { ${FIELDS} } userErrors { code path } } }`;
const PREVIEW = "query ($draft: MailDraftInput!) { mailPreview(draft: $draft) { preview { subject text html } userErrors { code path } } }";
const TEST = "mutation ($draft: MailDraftInput!) { sendTestMail(draft: $draft) { sentTo userErrors { code message } } }";

const own = { kind: "APPLICATION_RECEIVED", language: "en", subject: "Hello from {{organization.name}}", body: "Hello {{candidate.givenName}},\n\n<b>Welcome</b> & well met.\n\nYour page: {{link}}" };

describeOnBothDatabases("the organization's mail templates", (databases) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await databases.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const templates = async () => (await admin.postForData<{ mailTemplates: Template[] }>(`{ mailTemplates { ${FIELDS} } }`)).mailTemplates;
  const received = async () => (await templates()).find(({ kind, language }) => kind === own.kind && language === own.language);
  const update = async (input: object) => (await admin.postForData<{ updateMailTemplate: Payload }>(UPDATE, { input: { ...own, version: 0, ...input } })).updateMailTemplate;
  const mailTo = (recipient: string) => vi.waitFor(() => server.app.services.database.read.findOneByOrFail(MailboxMessageRow, { recipient }), { timeout: 60_000, interval: 20 });

  test("come with Rounds, every kind in English and Spanish", async () => {
    const all = await templates();
    expect(all.every(({ isShipped, version }) => isShipped && version === 0)).toBe(true);
    expect(all.filter(({ language }) => language === "es")).toHaveLength(all.length / 2);
  });

  test.each([
    ["an unknown placeholder", { body: "{{link}} {{candidate.birthday}}" }, [{ code: "PLACEHOLDER_UNKNOWN", path: ["body"] }]],
    ["no link", { body: "Hello." }, [{ code: "PLACEHOLDER_MISSING", path: ["body"] }]],
    ["no subject", { subject: "  " }, [{ code: "REQUIRED", path: ["subject"] }]],
    ["a language of which Rounds knows nothing", { language: "tlh" }, [{ code: "INVALID_VALUE", path: ["language"] }]],
  ])("with %s are refused, and stay as they were", async (_, input, errors) => {
    expect(await update(input)).toEqual({ mailTemplate: null, userErrors: errors });
    expect(await received()).toMatchObject({ isShipped: true });
  });

  test("go out in the organization's words once they are saved, escaped", async () => {
    expect(await update({ subject: ` ${own.subject} `, body: own.body.replaceAll("\n", "\r\n") })).toEqual({ mailTemplate: { ...own, isShipped: false, version: 1 }, userErrors: [] });
    const { statusUrl } = await apply(server.baseUrl, { givenName: "Ana <i>", email: "ana@example.com" });
    const mail = await mailTo("ana@example.com");
    expect(mail.subject).toBe("Hello from Lantern Lake Medical Center");
    expect(mail.text).toBe(`Hello Ana <i>,\n\n<b>Welcome</b> & well met.\n\nYour page:\n${statusUrl}\n`);
    expect(mail.html).toContain("<p>Hello Ana &lt;i&gt;,</p>\n<p>&lt;b&gt;Welcome&lt;/b&gt; &amp; well met.</p>");
    expect(mail.html).toContain(`<a class="button" href="${statusUrl}">Your page</a>`);
  });

  test("tell who saves second, and keep what the first saved", async () => {
    expect(await update({ subject: "Mine" })).toEqual({ mailTemplate: null, userErrors: [{ code: "VERSION_CONFLICT", path: ["version"] }] });
    expect(await received()).toMatchObject({ subject: own.subject, version: 1 });
  });

  test("can be reset; an editor of an earlier version finds out also then", async () => {
    const { resetMailTemplate } = await admin.postForData<{ resetMailTemplate: Payload }>(RESET, { input: { kind: own.kind, language: own.language, version: 1 } });
    expect(resetMailTemplate).toMatchObject({ mailTemplate: { isShipped: true, version: 2, subject: "We have your application: {{posting.title}}" }, userErrors: [] });
    expect((await update({ version: 1 })).userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
  });

  test("show themselves filled with made-up people before they are saved; a refused text shows nothing", async () => {
    const { mailPreview } = await admin.postForData<{ mailPreview: { preview: { subject: string; text: string; html: string } | null; userErrors: object[] } }>(PREVIEW, { draft: { ...own, body: `${own.body}\n\n{{reference}}` } });
    expect(mailPreview).toMatchObject({ preview: { subject: "Hello from Lantern Lake Medical Center", text: expect.stringContaining("Hello Renée,") }, userErrors: [] });
    expect(mailPreview.preview?.html).toContain(`href="${server.baseUrl}/postings"`);
    const refused = await admin.postForData<{ mailPreview: object }>(PREVIEW, { draft: { ...own, body: "{{nonsense}}" } });
    expect(refused.mailPreview).toMatchObject({ preview: null, userErrors: [{ code: "PLACEHOLDER_UNKNOWN" }, { code: "PLACEHOLDER_MISSING" }] });
  });

  test("are tried out by a mail to oneself", async () => {
    const { sendTestMail } = await admin.postForData<{ sendTestMail: object }>(TEST, { draft: own });
    expect(sendTestMail).toEqual({ sentTo: administrator.email, userErrors: [] });
    expect((await mailTo(administrator.email)).text).toContain("Hello Renée,");
  });

  test("leave their trace with whoever changed them", async () => {
    const entries: { action: string; detail: string }[] = await server.app.services.database.read.query("SELECT action, detail FROM audit_entries WHERE action LIKE 'mail-template.%' ORDER BY id");
    expect(entries.map(({ action }) => action)).toEqual(["mail-template.update", "mail-template.reset"]);
    expect(entries.map(({ detail }) => JSON.parse(detail))).toEqual([{ kind: own.kind, language: "en" }, { kind: own.kind, language: "en" }]);
  });

  test("tell at once, by its code, why the mail server does not take a mail to oneself", async () => {
    const smtp = await startFickleSmtp();
    const nobody = { ...administrator, email: "gone-admin@rounds.test" };
    const other = await startServer(await databases.fresh(), { smtpUrl: smtp.url, admin: nobody });
    const { sendTestMail } = await (await signIn(other.baseUrl, nobody)).postForData<{ sendTestMail: object }>(TEST, { draft: own });
    expect(sendTestMail).toEqual({ sentTo: null, userErrors: [{ code: "MAIL_NOT_TAKEN", message: "The mail server knows no such address as yours. It answered 550 5.1.1." }] });
    await other.stop();
    await smtp.stop();
  });
});
