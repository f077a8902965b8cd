import { SMTPServer } from "smtp-server";
import { buffer } from "node:stream/consumers";
import { freePort } from "./free-port.ts";

export interface FickleSmtp {
  readonly url: string;
  /** The Message-IDs of what was taken, oldest first, by receiver. */
  taken(receiver: string): readonly string[];
  /** The envelope's sender of what was taken, oldest first. */
  readonly senders: readonly string[];
  stop(): Promise<void>;
}

/** A real SMTP server that answers by the receiver's name: `gone-…` 550, `full-…` 452, `unwanted-…` 554 after the text, everybody else 250. */
export async function startFickleSmtp(): Promise<FickleSmtp> {
  const port = await freePort();
  const taken = new Map<string, string[]>();
  const senders: string[] = [];
  const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 50,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith("gone-")) return done(answer(550, `5.1.1 <${address}> nobody of this name`));
      if (address.startsWith("full-")) return done(answer(452, `4.2.2 <${address}> is full`));
      return done();
    },
    onData(stream, { envelope }, done) {
      buffer(stream).then((raw) => {
        const [receiver] = envelope.rcptTo.map(({ address }) => address);
        if (receiver === undefined || receiver.startsWith("unwanted-")) return done(answer(554, `5.7.1 not for ${receiver}`));
        taken.set(receiver, [...(taken.get(receiver) ?? []), /^Message-ID: (\S+)/im.exec(raw.toString())?.[1] ?? ""]);
        senders.push(envelope.mailFrom === false ? "" : envelope.mailFrom.address);
        done();
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `smtp://127.0.0.1:${port}`, taken: (receiver) => taken.get(receiver) ?? [], senders, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
