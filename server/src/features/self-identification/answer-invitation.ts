import { randomUUID } from "node:crypto";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { answersOf, partsToAsk } from "@rounds/shared/self-identification/forms.ts";
import type { EntityManager } from "typeorm";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { readInvitation, type Invitation } from "./invitation.ts";
import { UsedInvitationRow } from "./self-identification.entity.ts";
import { findAskedParts } from "./self-identification.queries.ts";

/** Of one address within an hour: a family, or a computer in a library. */
const attemptsOf = limiterOf(30);

export interface Answering {
  readonly token: string;
  readonly language: string;
  /** What was chosen for a question, by its id; empty for nothing. */
  readonly valueOf: (question: string) => string;
}

/** Counts what somebody chose, once for each invitation; a second time, and for an invitation that has ended, nothing happens. `client` is the client's address, for the limit; it is not stored. */
export async function answerInvitation(services: Services, client: string, { token, language, valueOf }: Answering): Promise<void> {
  if (!attemptsOf(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", wordsOf(language).selfIdentification.tooMany));
  const now = services.clock.now();
  const invitation = readInvitation(services.secret, token, now);
  if (invitation === null) return;
  await services.database.write(async ({ manager }) => {
    const answers = answersOf(partsToAsk(invitation.country, await findAskedParts(manager)), valueOf);
    if (!(await use(manager, invitation))) return;
    // In one order: two who answer at once wait for each other, and never in a circle.
    for (const { question, answer } of [...answers].sort((one, other) => (one.question < other.question ? -1 : 1))) await count(manager, [invitation.country, now.getUTCFullYear(), question, answer]);
  });
}

/** False when it was used before. The first write of its transaction: of two at once the database makes one wait here until the other has ended. */
async function use(manager: EntityManager, { hash, endsOn }: Invitation): Promise<boolean> {
  const claim = randomUUID();
  await manager.createQueryBuilder().insert().into(UsedInvitationRow).values({ hash, endsOn, claim }).orIgnore().execute();
  return (await manager.findOneByOrFail(UsedInvitationRow, { hash })).claim === claim;
}

async function count(manager: EntityManager, key: readonly [country: string, year: number, question: string, answer: string]): Promise<void> {
  await manager.query(
    `INSERT INTO self_identification_counts (country, year, question, answer, count) VALUES ($1, $2, $3, $4, 1)
     ON CONFLICT (country, year, question, answer) DO UPDATE SET count = self_identification_counts.count + 1`,
    [...key],
  );
}
