/** One message to one stored address. Headers come from this fixed set alone. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Unique for the occasion: a retry after a lost answer carries the same, so that receivers can drop the second. */
  readonly messageId: string;
  /** Takes a POST of `List-Unsubscribe=One-Click` without any question (RFC 8058); makes the two headers that let a mail program offer it. */
  readonly unsubscribeUrl?: string;
}

export interface Mailer {
  /** Resolves when the message is the receiver's charge; rejects with `MailNotTaken` when it is not. */
  send(message: Message): Promise<void>;
  close(): void;
}

/** Why a mail server did not take a message. CONNECTION, AUTHENTICATION: nobody's mail goes out. NOT_NOW: this one later. REFUSED, NO_SUCH_ADDRESS: never. */
export const mailFailures = ["CONNECTION", "AUTHENTICATION", "NOT_NOW", "REFUSED", "NO_SUCH_ADDRESS"] as const;
export type MailFailure = (typeof mailFailures)[number];

/** Says why and by which code; never in the server's words, which can quote addresses. */
export class MailNotTaken extends Error {
  override readonly name = "MailNotTaken";

  constructor(
    readonly failure: MailFailure,
    /** The reply's code with its enhanced one, such as "550 5.1.1"; null when no reply came. */
    readonly reply: string | null,
  ) {
    super(`a mail was not taken: ${failure}${reply === null ? "" : ` (${reply})`}`);
  }
}
