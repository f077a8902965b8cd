import { describe, expect, test } from "vitest";
import { readDeliveryReport } from "../../../server/src/platform/mail/bounces/read-delivery-report.ts";
import { readProviderReport } from "../../../server/src/platform/mail/bounces/read-provider-report.ts";
import { deliveryReport } from "../../testkit/delivery-report.ts";

const ID = "01a22b0f-669e-742f-8e08-f423151bfc19";
const MESSAGE_ID = `<${ID}@rounds.test>`;
const read = (...parts: Parameters<typeof deliveryReport>) => readDeliveryReport(Buffer.from(deliveryReport(...parts)));

describe("a delivery status notification", () => {
  test.each([
    ["with the whole mail that came back", {}, [{ deliveryId: ID, recipient: "ana@example.com", reply: "550 5.1.1" }]],
    ["with its headers alone", { returned: "text/rfc822-headers" }, [{ deliveryId: ID, recipient: "ana@example.com", reply: "550 5.1.1" }]],
    ["without it, to a return path that names it", { returned: null, to: `bounces+${ID}@rounds.test` }, [{ deliveryId: ID, recipient: "ana@example.com", reply: "550 5.1.1" }]],
    ["without either", { returned: null }, [{ deliveryId: null, recipient: "ana@example.com", reply: "550 5.1.1" }]],
    ["of one mail of several", { messageId: `<${ID}-12@rounds.test>` }, [{ deliveryId: `${ID}-12`, recipient: "ana@example.com", reply: "550 5.1.1" }]],
    ["without a server's words", { diagnostic: null }, [{ deliveryId: ID, recipient: "ana@example.com", reply: "5.1.1" }]],
    ["of a delay", { action: "delayed", status: "4.4.1" }, []],
    ["of a mail that arrived", { action: "delivered", status: "2.0.0" }, []],
    ["of a mail that was given up for now", { status: "4.2.2" }, []],
  ])("%s", async (_, parts, bounces) => expect(await read({ messageId: MESSAGE_ID, ...parts })).toEqual(bounces));

  test.each([["an answer by a person", "From: ana@example.com\r\nSubject: Re: thanks\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"], ["nothing", ""], ["noise", "\u0000\u0001\u0002".repeat(1_000)]])("is not %s", async (_, text) => expect(await readDeliveryReport(Buffer.from(text))).toEqual([]));
});

const bounced = (deliveryId: string | null, reply: string | null) => [{ deliveryId, recipient: "ana@example.com", reply }];

describe("a provider's report", () => {
  test.each([
    ["in Rounds' own form", { email: "ana@example.com", messageId: MESSAGE_ID, reply: "550 5.1.1" }, bounced(ID, "550 5.1.1")],
    ["in Rounds' own form, with the address alone", { email: " ana@example.com " }, bounced(null, null)],
    ["of Amazon SES", { notificationType: "Bounce", bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: "ana@example.com", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 user unknown" }] }, mail: { commonHeaders: { messageId: MESSAGE_ID } } }, bounced(ID, "550 5.1.1")],
    ["of Amazon SES through SNS", { Type: "Notification", Message: JSON.stringify({ eventType: "Bounce", bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: "ana@example.com" }] } }) }, bounced(null, null)],
    ["of Mailgun", { signature: {}, "event-data": { event: "failed", severity: "permanent", recipient: "ana@example.com", message: { headers: { "message-id": `${ID}@rounds.test` } }, "delivery-status": { code: 550 } } }, bounced(ID, "550")],
    ["of Postmark", { RecordType: "Bounce", Type: "HardBounce", Email: "ana@example.com", Details: "smtp;550 5.1.1 unknown", MessageID: "883953f4-6105-42a2-a16a-77a8eac79483" }, bounced(null, "550 5.1.1")],
    ["of SendGrid", [{ event: "delivered", email: "bo@example.com" }, { event: "bounce", type: "bounce", email: "ana@example.com", "smtp-id": MESSAGE_ID, status: "5.1.1", reason: "550 5.1.1 unknown" }], bounced(ID, "5.1.1")],
    ["of Brevo", { event: "hard_bounce", email: "ana@example.com", "message-id": MESSAGE_ID, reason: "550 unknown" }, bounced(ID, "550")],
  ])("%s", (_, report, bounces) => expect(readProviderReport(report)).toEqual(bounces));

  test.each([
    ["of a mail that may come through later (Amazon)", { notificationType: "Bounce", bounce: { bounceType: "Transient", bouncedRecipients: [{ emailAddress: "ana@example.com" }] } }],
    ["of a mail that may come through later (Mailgun)", { "event-data": { event: "failed", severity: "temporary", recipient: "ana@example.com" } }],
    ["of a mail that may come through later (Postmark)", { RecordType: "Bounce", Type: "Transient", Email: "ana@example.com" }],
    ["of a mail that may come through later (SendGrid)", { event: "bounce", type: "blocked", email: "ana@example.com" }],
    ["of a mail that was opened", { event: "open", email: "ana@example.com" }],
    ["of a complaint", { notificationType: "Complaint", complaint: {} }],
    ["of a subscription", { Type: "SubscriptionConfirmation", Message: "You have chosen to subscribe", SubscribeURL: "https://example.org" }],
    ["that is a text", "bounce"],
    ["that is nothing", null],
    ["that is a list of nothing", [null, 1, []]],
  ])("says nothing %s", (_, report) => expect(readProviderReport(report)).toEqual([]));
});
