import { stageLabel } from "@rounds/shared/applications/stages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { noteAnswer } from "../applications/reply-debt.ts";
import { DeclineLetterRow } from "./decline-letter.entity.ts";
import { changeSeenStage, checkSeenStage } from "./seen-stage.ts";
import { applicationDeclined } from "./review.events.ts";
import type { DeclineApplicationInput, DeclineEmailInput } from "./staff-application.inputs.ts";
import { canDeclineApplication } from "./staff-application.policy.ts";
import { checkText, keptText } from "./typed-text.ts";

/** Longest texts of the letter, in UTF-16 code units. */
export const declineLetterLimits = { subject: 200, message: 5_000 } as const;

type Letter = Pick<DeclineLetterRow, "subject" | "message">;

/** Ends an application with a no; the letter, when there is one, goes out after the commit. */
export async function declineApplication(services: Services, viewer: Viewer, { applicationId, fromStage, email }: DeclineApplicationInput): Promise<ApplicationRow> {
  const letter = email == null ? null : letterOf(email);
  return workOnApplication(services, viewer, applicationId, async (application, transaction) => {
    checkSeenStage(application, fromStage);
    if (!canDeclineApplication(viewer, application)) {
      refuse(refusal("MOVE_NOT_ALLOWED", `This application stands in ${stageLabel(application.stage)} and cannot be declined from there.`, "fromStage"));
    }
    await changeSeenStage(services, transaction, application, { to: "DECLINED", kind: "DECLINED", actor: { kind: "staff", id: viewer.id } });
    const letterId = letter === null ? null : await keepLetter(services, transaction, viewer, application, letter);
    if (letterId !== null) await noteAnswer(transaction, services.clock, application);
    await services.events.announce(transaction, applicationDeclined, { applicationId: application.id, letterId });
  });
}

function letterOf({ subject, message }: DeclineEmailInput): Letter {
  const letter = { subject: keptText(subject), message: keptText(message) };
  refuseAny([
    ...checkText(letter.subject, { label: "subject", limit: declineLetterLimits.subject, lines: "one", path: ["email", "subject"] }),
    ...checkText(letter.message, { label: "message", limit: declineLetterLimits.message, lines: "many", path: ["email", "message"] }),
  ]);
  return letter;
}

async function keepLetter({ clock }: Services, { manager }: Transaction, viewer: Viewer, application: ApplicationRow, letter: Letter): Promise<string> {
  const id = newId();
  await manager.insert(DeclineLetterRow, { id, applicationId: application.id, authorId: viewer.id, ...letter, createdAt: instant(clock.now()) });
  return id;
}
