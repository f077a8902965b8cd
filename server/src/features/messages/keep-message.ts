import { checkMessage, keptMessage } from "@rounds/shared/messages/message.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import { audit, type Actor } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { noteAnswer } from "../applications/reply-debt.ts";
import { MessageRow, MessageThreadRow } from "./message.entity.ts";

const longestKey = 200;

export interface NewMessage {
  readonly text: string;
  /** New for each message and the same for each retry. */
  readonly idempotencyKey: string;
  /** Of the refusals, as a BCP 47 tag. */
  readonly language: string;
  readonly author: Extract<Actor, { kind: "staff" | "candidate" }>;
}

export interface KeptMessage {
  readonly message: MessageRow;
  /** As it stood before the message. */
  readonly before: MessageThreadRow;
}

/** Adds a message to the application's thread. Null when the same message was kept before: an answer was lost. */
export async function keepMessage(services: Services, transaction: Transaction, application: ApplicationRow, { author, ...given }: NewMessage): Promise<KeptMessage | null> {
  const text = keptMessage(given.text);
  refuseAny([...checkMessage(text, wordsOf(given.language)), ...checkKey(given.idempotencyKey)]);
  const { manager } = transaction;
  const before = await lockThread(transaction, application);
  const authorId = author.kind === "staff" ? author.id : null;
  const earlier = await manager.findOneBy(MessageRow, { applicationId: application.id, idempotencyKey: given.idempotencyKey });
  if (earlier !== null) return isSame(earlier, authorId, text) ? null : refuse(refusal("IDEMPOTENCY_KEY_REUSED", "This idempotency key was used for another message. Use a new key.", "idempotencyKey"));
  const message: MessageRow = { id: newId(), applicationId: application.id, number: before.messageCount + 1, authorId, text, idempotencyKey: given.idempotencyKey, sentAt: instant(services.clock.now()) };
  await manager.insert(MessageRow, message);
  const isFromTeam = authorId !== null;
  if (isFromTeam) await noteAnswer(transaction, services.clock, application);
  await manager.update(MessageThreadRow, { applicationId: application.id }, {
    messageCount: message.number,
    // Of one that is held, nobody of the staff knows.
    awaitsAnswer: !isFromTeam && application.aside === null,
    ...(isFromTeam ? { unreadByCandidate: before.unreadByCandidate + 1 } : { unreadByTeam: before.unreadByTeam + 1 }),
  });
  await audit(transaction, services.clock, { actor: author, action: "message.send", subject: { kind: "application", id: application.id } });
  await sendChange(services.database, transaction, { kind: "application", id: application.id, postingId: application.postingId });
  return { message, before };
}

/** Makes the thread where there is none. Whoever writes, reads or settles at the same moment waits here, so that numbers and counts hold. */
export async function lockThread({ manager }: Transaction, { id, postingId }: Pick<ApplicationRow, "id" | "postingId">): Promise<MessageThreadRow> {
  const empty = { applicationId: id, postingId, messageCount: 0, readByTeam: 0, readByCandidate: 0, unreadByTeam: 0, unreadByCandidate: 0, awaitsAnswer: false, teamToldAt: null, candidateToldAt: null };
  await manager.createQueryBuilder().insert().into(MessageThreadRow).values(empty).orIgnore().execute();
  await manager.query("UPDATE message_threads SET message_count = message_count WHERE application_id = $1", [id]);
  return manager.findOneByOrFail(MessageThreadRow, { applicationId: id });
}

function checkKey(key: string) {
  if (key.trim() === "") return [refusal("REQUIRED", "Give an idempotency key: a text that is new for each message and the same for each retry, such as a UUID.", "idempotencyKey")];
  return key.length > longestKey ? [refusal("TOO_LONG", `An idempotency key has at most ${longestKey} characters.`, "idempotencyKey")] : [];
}

function isSame(earlier: MessageRow, authorId: string | null, text: string): boolean {
  return earlier.authorId === authorId && earlier.text === text;
}
