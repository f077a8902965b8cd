import { createHmac } from "node:crypto";
import { checkEmail, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { linkRenewalLimits } from "@rounds/shared/applications/link-renewal.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { statusLinksAsked } from "./application.events.ts";
import { LinkRequestRow } from "./link-request.entity.ts";

export interface LinkRenewal {
  readonly email: string;
  /** Of the refusals. */
  readonly language: string;
}

const renewals = limiterOf(linkRenewalLimits.anHour);

/** Has the links to an address's applications mailed to it. Whether there are any is looked up later, by the outbox: the answer and its time are the same for every address. `client` is the client's address, for the limit; it is not stored. */
export async function renewStatusLinks(services: Services, client: string, { email, language }: LinkRenewal): Promise<void> {
  const { refusals } = wordsOf(language);
  refuseAny(checkEmail(email, refusals));
  if (!renewals(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", refusals.renewal.tooMany));
  await services.database.write(async (transaction) => {
    const request = requestOf(services, normalizeEmail(email));
    if (await insertWithinLimit(transaction.manager, request)) await services.events.announce(transaction, statusLinksAsked, { requestId: request.id });
  });
}

function requestOf({ secret, clock }: Services, email: string): Omit<LinkRequestRow, "askedNth"> {
  const askedAt = instant(clock.now());
  const emailHash = createHmac("sha256", secret).update(`link-request:${email}`).digest("hex");
  return { id: newId(), email, emailHash, askedIn: askedAt.slice(0, "2026-11-24".length), askedAt, handledAt: null };
}

// The unique index makes everybody who asks for the same address at once wait for each other here, so that the limit holds.
async function insertWithinLimit(manager: EntityManager, request: Omit<LinkRequestRow, "askedNth">): Promise<boolean> {
  for (let askedNth = 1; askedNth <= linkRenewalLimits.mailsADay; askedNth += 1) {
    await manager.createQueryBuilder().insert().into(LinkRequestRow).values({ ...request, askedNth }).orIgnore().execute();
    if (await manager.existsBy(LinkRequestRow, { id: request.id })) return true;
  }
  return false;
}
