import { withdrawalReasonLimit } from "@rounds/shared/applications/answers.ts";
import { isWithdrawable } from "@rounds/shared/applications/stages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";
import { applicationWithdrawn } from "./application.events.ts";
import { changeStage } from "./change-stage.ts";
import { applicationOfToken } from "./status-link.ts";

const MOST_ATTEMPTS = 5;

export interface Withdrawal {
  readonly token: string;
  readonly reason?: string | null | undefined;
  /** Of the refusals; the application's own where none is given. */
  readonly language?: string | undefined;
}

/** The candidate's own word, until the offer is accepted. Asking twice is as good as asking once. */
export async function withdrawApplication(services: Services, withdrawal: Withdrawal): Promise<ApplicationRow> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const withdrawn = await tryToWithdraw(services, withdrawal);
    if (withdrawn !== null) return withdrawn;
  }
  throw new Error("an application kept moving while it was being withdrawn");
}

/** Null: staff moved the application between our reading and our writing; look again. */
function tryToWithdraw(services: Services, { token, reason, language }: Withdrawal): Promise<ApplicationRow | null> {
  return services.database.write(async (transaction) => {
    const application = await applicationOfToken(transaction.manager, services, token);
    const words = wordsOf(language ?? application.language).refusals.withdrawal;
    const withdrawalReason = reasonOf(reason, words);
    if (application.stage === "WITHDRAWN") return application;
    if (!isWithdrawable(application.stage)) return refuse(refusal("WITHDRAW_NOT_ALLOWED", words.notAllowed, "token"));
    if (!(await changeStage(services, transaction, application, { to: "WITHDRAWN", kind: "WITHDRAWN", actor: { kind: "candidate" } }))) return null;
    await transaction.manager.update(ApplicationRow, { id: application.id }, { withdrawalReason });
    await services.events.announce(transaction, applicationWithdrawn, { applicationId: application.id });
    return transaction.manager.findOneByOrFail(ApplicationRow, { id: application.id });
  });
}

function reasonOf(reason: string | null | undefined, words: Words["refusals"]["withdrawal"]): string | null {
  const given = reason?.trim() ?? "";
  if (given.length > withdrawalReasonLimit) refuse(refusal("TOO_LONG", words.tooLong(withdrawalReasonLimit), "reason"));
  return given === "" ? null : given;
}
