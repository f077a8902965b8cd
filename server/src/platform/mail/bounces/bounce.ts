/** A mail that came back for good. */
export interface Bounce {
  /** The delivery that it was, as its Message-ID or return path names it; null when neither does. */
  readonly deliveryId: string | null;
  /** Whom the report names; can be another address than ours when mail is forwarded. Null when it names nobody. */
  readonly recipient: string | null;
  /** The code, such as "550 5.1.1" or "5.1.1"; null when there is none. */
  readonly reply: string | null;
}

/** A delivery's id is its job's, and a number where one job has several mails. */
const DELIVERY_ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\\d{1,4})?";
const MESSAGE_ID = new RegExp(`^<?(${DELIVERY_ID})@`, "i");
const RETURN_PATH = new RegExp(`\\+(${DELIVERY_ID})@`, "i");
const REPLY = /\b(?:([45]\d\d)[ -]+)?#?([45]\.\d{1,3}\.\d{1,3})\b|\b([45]\d\d)\b/;

export function deliveryOfMessageId(messageId: string): string | null {
  return MESSAGE_ID.exec(messageId.trim())?.[1]?.toLowerCase() ?? null;
}

export function deliveryOfReturnPath(address: string): string | null {
  return RETURN_PATH.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** The digits at the beginning of what a mail server said; its words can quote addresses. */
export function replyIn(...texts: readonly string[]): string | null {
  for (const text of texts) {
    const [, code, enhanced, alone] = REPLY.exec(text) ?? [];
    const reply = [code, enhanced, alone].filter((part) => part !== undefined).join(" ");
    if (reply !== "") return reply;
  }
  return null;
}
