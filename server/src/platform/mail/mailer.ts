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
  /** Resolves when the message is the receiver's charge; rejects when it has to be tried again. */
  send(message: Message): Promise<void>;
  close(): void;
}
