import { isMailKind, mailKinds } from "@rounds/shared/mail-templates/kinds.ts";
import type { MailDeliveryRowFragment, MailFailure, MailState } from "../../graphql/generated/staff.ts";

/** What a kind of mail is called. */
export function mailKindLabel(kind: string): string {
  return isMailKind(kind) ? mailKinds[kind].label : kind === "ALERT" ? "New postings" : kind;
}

export const mailStateLabels: Readonly<Record<MailState, string>> = { QUEUED: "Waiting", SENDING: "Being sent", SENT: "Sent", BOUNCED: "Came back", FAILED: "Given up" };

const failures: Readonly<Record<MailFailure, string>> = {
  CONNECTION: "The mail server could not be reached, or does not let Rounds send.",
  AUTHENTICATION: "The mail server does not accept Rounds' name and password.",
  NOT_NOW: "The mail server puts it off for now.",
  REFUSED: "The mail server does not want its text.",
  NO_SUCH_ADDRESS: "The mail server knows no such address.",
  BOUNCED_LATER: "It was taken, and came back.",
  NO_LONGER_WANTED: "When its turn came there was nothing left to say.",
};

/** Why a mail is where it is; empty when all went well. */
export function mailTrouble({ failure, reply, attempts, maybeTwice }: Pick<MailDeliveryRowFragment, "failure" | "reply" | "attempts" | "maybeTwice">): string {
  const parts = [
    failure === null ? "" : failures[failure],
    reply === null ? "" : `It answered ${reply}.`,
    attempts > 1 ? `${attempts} attempts.` : "",
    maybeTwice ? "It may have arrived twice: Rounds was stopped while sending it." : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
