import { messageLimits } from "@rounds/shared/messages/message.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { IsNull, MoreThan } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { HOUR, instant, later } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { applicationOfToken } from "../applications/status-link.ts";
import { keepMessage } from "./keep-message.ts";
import { MessageRow, MessageThreadRow } from "./message.entity.ts";
import { colleagueToTell } from "./message.events.ts";
import { isToBeTold } from "./message.policy.ts";
import { colleaguesToTell } from "./message.queries.ts";

export interface CandidateMessage {
  readonly token: string;
  readonly text: string;
  readonly idempotencyKey: string;
  /** Of the refusals; the application's own where none is given. */
  readonly language?: string | undefined;
}

/** Keeps what the candidate writes to the hiring team; a mail tells each of them that it waits. The same key and text are one message. */
export function writeToTeam(services: Services, { token, text, idempotencyKey, ...given }: CandidateMessage): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const application = await applicationOfToken(transaction.manager, services, token);
    const language = given.language ?? application.language;
    const kept = await keepMessage(services, transaction, application, { text, idempotencyKey, language, author: { kind: "candidate" } });
    if (kept === null) return application;
    await checkPace(services, transaction, application, language);
    if (application.aside !== null) return application;
    const { unreadByTeam, teamToldAt } = kept.before;
    if (isToBeTold({ unread: unreadByTeam, toldAt: teamToldAt }, services.clock.now())) await tellTeam(services, transaction, application);
    return application;
  });
}

// After the message was kept: whoever writes at the same moment waits for this transaction, and a refusal takes the message back.
async function checkPace({ clock }: Services, { manager }: Transaction, { id }: ApplicationRow, language: string): Promise<void> {
  const anHourAgo = instant(later(clock.now(), -HOUR));
  const written = await manager.countBy(MessageRow, { applicationId: id, authorId: IsNull(), sentAt: MoreThan(anHourAgo) });
  if (written > messageLimits.fromCandidateAnHour) refuse(refusal("TOO_MANY_ATTEMPTS", wordsOf(language).refusals.message.tooMany(messageLimits.fromCandidateAnHour), "text"));
}

async function tellTeam(services: Services, transaction: Transaction, { id, postingId }: ApplicationRow): Promise<void> {
  await transaction.manager.update(MessageThreadRow, { applicationId: id }, { teamToldAt: instant(services.clock.now()) });
  for (const staffMemberId of await colleaguesToTell(transaction.manager, { applicationId: id, postingId })) {
    await services.events.announce(transaction, colleagueToTell, { applicationId: id, staffMemberId });
  }
}
