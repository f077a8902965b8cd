import { deliveryOfMessageId, replyIn, type Bounce } from "./bounce.ts";

type Json = Readonly<Record<string, unknown>>;

/** What the JSON of a mail provider says came back for good; empty for everything else that providers report. Rounds' own form is `{ "email", "messageId"?, "reply"? }`. */
export function readProviderReport(report: unknown): Bounce[] {
  if (Array.isArray(report)) return report.flatMap(readProviderReport);
  if (!isObject(report)) return [];
  return readers.map((read) => read(report)).find((bounces) => bounces !== null) ?? [];
}

/** Null: the report is another provider's. */
type Reader = (report: Json) => Bounce[] | null;

const readers: readonly Reader[] = [amazonThroughSns, amazon, mailgun, postmark, named];

// SNS wraps the report as text.
function amazonThroughSns({ Type, Message }: Json): Bounce[] | null {
  if (typeof Type !== "string" || typeof Message !== "string") return null;
  try {
    const message: unknown = JSON.parse(Message);
    return isObject(message) ? (amazon(message) ?? []) : [];
  } catch {
    return [];
  }
}

function amazon({ notificationType, eventType, bounce, mail }: Json): Bounce[] | null {
  if (notificationType === undefined && eventType === undefined) return null;
  if (!isObject(bounce) || bounce["bounceType"] !== "Permanent") return [];
  const headers = objectOf(objectOf(mail)["commonHeaders"]);
  return listOf(bounce["bouncedRecipients"]).map((recipient) => bounceOf(recipient["emailAddress"], headers["messageId"], recipient["diagnosticCode"], recipient["status"]));
}

function mailgun(report: Json): Bounce[] | null {
  const event = report["event-data"];
  if (!isObject(event)) return null;
  if (event["event"] !== "failed" || event["severity"] !== "permanent") return [];
  const status = objectOf(event["delivery-status"]);
  return [bounceOf(event["recipient"], objectOf(objectOf(event["message"])["headers"])["message-id"], status["enhanced-code"], status["code"])];
}

const postmarkFinal: readonly unknown[] = ["HardBounce", "BadEmailAddress", "ManuallyDeactivated"];

// Its MessageID is its own; the receiver has to do.
function postmark({ RecordType, Type, Email, Details }: Json): Bounce[] | null {
  if (typeof RecordType !== "string") return null;
  if (RecordType !== "Bounce" || !postmarkFinal.includes(Type)) return [];
  return [bounceOf(Email, null, Details)];
}

const finalEvents: readonly unknown[] = ["bounce", "hard_bounce", "invalid_email"];

// SendGrid and Brevo name an event; Rounds' own form names none.
function named(report: Json): Bounce[] {
  const { event, type } = report;
  const isOwnForm = event === undefined;
  // SendGrid calls what may come through later a bounce of the type "blocked".
  if (!isOwnForm && (!finalEvents.includes(event) || type === "blocked")) return [];
  const messageId = report["messageId"] ?? report["smtp-id"] ?? report["message-id"];
  return [bounceOf(report["email"], messageId, report["reply"], report["status"], report["reason"])];
}

function bounceOf(email: unknown, messageId: unknown, ...replies: readonly unknown[]): Bounce {
  const texts = replies.flatMap((reply) => (typeof reply === "string" || typeof reply === "number" ? [String(reply)] : []));
  return { deliveryId: typeof messageId === "string" ? deliveryOfMessageId(messageId) : null, recipient: typeof email === "string" && email.trim() !== "" ? email.trim() : null, reply: replyIn(...texts) };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
