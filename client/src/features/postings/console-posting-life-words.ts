import type { PostingHeadFragment, PostingRowFragment } from "../../graphql/generated/staff.ts";
import { momentText } from "../../lib/console-dates.ts";
import { dateText, deadlineText } from "../../lib/dates.ts";
import { countAt } from "./console-stage-counts.ts";

type Row = Pick<PostingRowFragment, "state" | "stateSince" | "publishedAt" | "closesAt" | "closedBecause" | "openings" | "counts">;

type MomentText = (instant: string, timeZone: string) => string;

/** Where the posting stands, in one sentence; null where its tag says it all. What lies behind can be told by its day alone. */
export function standingText(posting: Row, timeZone: string, past: MomentText = deadlineText): string | null {
  const { state, stateSince, publishedAt } = posting;
  switch (state) {
    case "SCHEDULED":
      return publishedAt === null ? null : `Goes out on ${momentText(publishedAt, timeZone)}.`;
    case "PUBLISHED":
      return takesApplicationsText(posting, timeZone);
    case "PAUSED":
      return stateSince === null ? "Paused: nobody can apply." : `Paused since ${past(stateSince, timeZone)}: nobody can apply.`;
    case "CLOSED":
      return closedText(posting, timeZone, past);
    case "ARCHIVED":
      return stateSince === null ? null : `In the archive since ${dateText(stateSince, timeZone)}.`;
    case "IN_REVIEW":
    case "DRAFT":
      return null;
  }
}

function takesApplicationsText({ closesAt }: Row, timeZone: string): string {
  return closesAt === null ? "Takes applications until somebody closes it." : `Takes applications until ${deadlineText(closesAt, timeZone)}.`;
}

function closedText(posting: Row, timeZone: string, past: MomentText): string {
  const { stateSince, closedBecause } = posting;
  const when = stateSince === null ? "" : ` on ${past(stateSince, timeZone)}`;
  if (closedBecause === "BY_DATE") return `Closed by its date${when}.`;
  if (closedBecause === "FILLED") return `Closed${when}: ${filledText(posting)}.`;
  return `Closed by hand${when}.`;
}

// After a hire was taken back, "1 of 2 hired" would look like a mistake beside "filled".
function filledText({ openings, counts }: Pick<Row, "openings" | "counts">): string {
  const hired = countAt(counts, "HIRED");
  return openings !== null && hired >= openings ? `filled, ${hired} of ${openings} hired` : `filled then, ${hiredText({ openings, counts })} now`;
}

/** "1 of 2 hired"; without a number of openings "1 hired". */
export function hiredText({ openings, counts }: Pick<Row, "openings" | "counts">): string {
  const hired = countAt(counts, "HIRED");
  return openings === null ? `${hired} hired` : `${hired} of ${openings} hired`;
}

/** How the openings stand, where a number was given and the sentence about closing does not say it. */
export function openingsText(posting: Row): string | null {
  if (posting.openings === null || (posting.state === "CLOSED" && posting.closedBecause === "FILLED")) return null;
  const isHiring = posting.state === "PUBLISHED" || posting.state === "PAUSED";
  return `${hiredText(posting)}${isHiring ? " so far" : ""}`;
}

type Approval = NonNullable<PostingHeadFragment["approval"]>;

/** What became of the asking for approval, in one sentence, and whether it speaks for the text of now. */
export function approvalText({ requestedBy, requestedAt, decidedBy, decidedAt, decision }: Approval, timeZone: string): string {
  if (decision === null || decidedAt === null) return `${requestedBy.name} asked for approval on ${deadlineText(requestedAt, timeZone)}. Nobody has answered yet.`;
  const who = decidedBy?.name ?? "Somebody";
  const verb = decision === "APPROVED" ? "approved this text" : "asked for changes";
  return `${who} ${verb} on ${deadlineText(decidedAt, timeZone)}. ${requestedBy.name} had asked on ${deadlineText(requestedAt, timeZone)}.`;
}
