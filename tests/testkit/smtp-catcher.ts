import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { freePort } from "./free-port.ts";
import { parseMail, type MailMessage } from "./mail-message.ts";

export interface SmtpCatcher {
  /** For `SMTP_URL`. It stays the same while the catcher is down and up again. */
  readonly url: string;
  /** Everything accepted so far, oldest first. */
  readonly messages: readonly MailMessage[];
  /** The first message that fits, waiting for it up to `timeoutMs` (30 s). */
  waitFor(fits: (message: MailMessage) => boolean, timeoutMs?: number): Promise<MailMessage>;
  /** From now on every message gets `451 try again later` (or, given false, is accepted again). */
  refuse(refusing: boolean): void;
  /** Closes the port, as if the mail server were off. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  stop(): Promise<void>;
}

const tryAgainLater = Object.assign(new Error("try again later"), { responseCode: 451 });

/** A real SMTP server on a free port of 127.0.0.1 that keeps what it is sent. */
export async function startSmtpCatcher(): Promise<SmtpCatcher> {
  const port = await freePort();
  const messages: MailMessage[] = [];
  let refusing = false;
  let server: SMTPServer | undefined;

  async function comeUp() {
    const next = new SMTPServer({
      authOptional: true,
      // A client that keeps its connection open would otherwise keep the server up.
      closeTimeout: 50,
      disabledCommands: ["AUTH", "STARTTLS"],
      onData(stream, session, done) {
        buffer(stream).then((raw) => {
          if (refusing) return done(tryAgainLater);
          const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
          messages.push(parseMail(raw, { from, to: session.envelope.rcptTo.map(({ address }) => address) }));
          done();
        }, done);
      },
    });
    // A client that is killed in the middle of a message is a part of some tests.
    next.on("error", () => {});
    await new Promise<void>((resolve) => next.listen(port, "127.0.0.1", resolve));
    server = next;
  }

  async function goDown() {
    const running = server;
    server = undefined;
    if (running !== undefined) await new Promise<void>((resolve) => running.close(resolve));
  }

  async function waitFor(fits: (message: MailMessage) => boolean, timeoutMs = 60_000) {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = messages.find(fits);
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`No such message came within ${timeoutMs} ms; ${messages.length} came in all.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  await comeUp();
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    waitFor,
    refuse: (value) => void (refusing = value),
    goDown,
    comeUp,
    stop: goDown,
  };
}
