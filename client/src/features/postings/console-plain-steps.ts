import type { TypedDocumentNode } from "@apollo/client";
import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { ArchivePostingDocument, ClosePostingDocument, PausePostingDocument, PublishPostingDocument, RequestApprovalDocument, RestorePostingDocument, ResumePostingDocument, ReturnPostingToDraftDocument, type PostingHeadFragment, type PublishPostingInput } from "../../graphql/generated/staff.ts";
import { momentText } from "../../lib/console-dates.ts";
import { deadlineText } from "../../lib/dates.ts";
import type { PostingAction } from "./console-posting-steps.ts";
import { countWaiting } from "./console-stage-counts.ts";
import type { StepResult } from "./console-use-step.ts";

/** A step that needs nothing but a yes. */
export interface PlainStep {
  readonly title: string;
  /** What happens to candidates and to applications. */
  readonly sentences: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
  readonly tone: "primary" | "danger";
  readonly said: string;
  readonly document: TypedDocumentNode<StepResult, { readonly input: PublishPostingInput }>;
  readonly input: PublishPostingInput;
  /** What has to be done before; it takes the place of the step. */
  readonly first?: { readonly action: PostingAction; readonly label: string };
}

export type PlainAction = Extract<PostingAction, "PUBLISH" | "PAUSE" | "RESUME" | "CLOSE" | "ARCHIVE" | "RESTORE" | "RETURN_TO_DRAFT" | "REQUEST_APPROVAL">;

export function isPlain(action: PostingAction): action is PlainAction {
  return action in plainSteps;
}

/** The words of a step for a posting as it stands. */
export function plainStep(action: PlainAction, posting: PostingHeadFragment, timeZone: string): PlainStep {
  const input = { postingId: posting.id, ...(action === "PUBLISH" ? { fromState: posting.state } : {}) };
  return { cancel: "Cancel", tone: "primary", input, ...plainSteps[action](posting, timeZone) };
}

type Words = Omit<PlainStep, "cancel" | "tone" | "input"> & Partial<Pick<PlainStep, "cancel" | "tone">>;

const applicationsStay = "Applications that came in stay here and can be worked on.";

const plainSteps: Readonly<Record<PlainAction, (posting: PostingHeadFragment, timeZone: string) => Words>> = {
  PUBLISH: publish,
  PAUSE: ({ closesAt }, timeZone) => ({
    title: "Pause this posting",
    sentences: [`It leaves the careers site, and nobody can apply until it is resumed. ${applicationsStay}`, ...(closesAt === null ? [] : [`Its closing time stays: ${deadlineText(closesAt, timeZone)}.`])],
    confirm: "Pause the posting",
    cancel: "Leave it open",
    said: "Paused. Nobody can apply until it is resumed.",
    document: PausePostingDocument,
  }),
  RESUME: ({ unpublishedChanges }) => ({
    title: "Resume this posting",
    sentences: [`Candidates can read it and apply again from this moment.${unpublishedChanges ? " They read the text that was published last; what was written since stays inside." : ""}`],
    confirm: "Resume the posting",
    said: "Resumed. The careers site shows it again.",
    document: ResumePostingDocument,
  }),
  CLOSE: ({ replyDebt: { owed } }) => ({
    title: "Close this posting",
    sentences: [`It takes no more applications. ${applicationsStay} You can reopen it later.`, ...(owed === 0 ? [] : [`An answer is owed to ${owed === 1 ? "one candidate" : `${owed} candidates`}. Once it is closed you can write to all of them at once.`])],
    confirm: "Close the posting",
    cancel: "Keep it open",
    tone: "danger",
    said: "Closed. It takes no more applications.",
    document: ClosePostingDocument,
  }),
  ARCHIVE: ({ counts }) => ({
    title: "Archive this posting",
    sentences: ["It leaves the list of postings; the filter “Archived” still finds it. Its applications stay readable, and it can be restored.", ...waitingSentence(countWaiting(counts))],
    confirm: "Archive the posting",
    said: "Archived.",
    document: ArchivePostingDocument,
  }),
  RESTORE: ({ revisionNumber }) => ({
    title: "Restore this posting",
    sentences: [revisionNumber === null ? "It comes back as a draft. Nobody outside sees it until it is published." : "It comes back as a closed posting. Nobody can apply until somebody reopens it."],
    confirm: "Restore the posting",
    said: "Restored.",
    document: RestorePostingDocument,
  }),
  RETURN_TO_DRAFT: ({ state, publishedAt }, timeZone) => ({
    title: "Return this posting to draft",
    sentences: [state === "SCHEDULED" && publishedAt !== null ? `It does not go out on ${momentText(publishedAt, timeZone)}. The text stays as it is.` : "The asking for approval ends without an answer. The text stays as it is."],
    confirm: "Return it to draft",
    said: "It is a draft again.",
    document: ReturnPostingToDraftDocument,
  }),
  REQUEST_APPROVAL: requestApproval,
};

function publish({ state, closesAt, publishedAt }: PostingHeadFragment, timeZone: string): Words {
  const until = closesAt === null ? "" : ` until ${deadlineText(closesAt, timeZone)}`;
  const document = PublishPostingDocument;
  if (state === "PUBLISHED") {
    return { title: "Publish the changes", sentences: ["Candidates read the new text from this moment. Applications that came in keep the text that they answered."], confirm: "Publish the changes", said: "Published. The careers site shows the new text.", document };
  }
  if (state === "PAUSED") {
    return { title: "Publish the changes and resume", sentences: [`Candidates read the new text and can apply again${until}. Applications that came in keep the text that they answered.`], confirm: "Publish and resume", said: "Published. The careers site shows it again.", document };
  }
  const instead = state === "SCHEDULED" && publishedAt !== null ? [`It goes out now, not on ${momentText(publishedAt, timeZone)}.`] : [];
  return { title: "Publish this posting", sentences: [...instead, `Everybody can read it on the careers site from this moment, and people can apply${until}.`], confirm: "Publish", said: "Published. The careers site shows it now.", document };
}

function waitingSentence(waiting: number): readonly string[] {
  if (waiting === 0) return [];
  return [waiting === 1 ? "One application has no decision yet." : `${waiting} applications have no decision yet.`];
}

function requestApproval({ state, team }: PostingHeadFragment): Words {
  const approvers = team.filter(({ active, role }) => active && roleMay(role, "posting.approve")).map(({ name }) => name);
  const stays = state === "DRAFT" ? "The posting is in review until somebody answers. An approval counts for exactly this text." : "An approval counts for exactly this text. What candidates see stays as it is until then.";
  return {
    title: "Ask for approval",
    sentences: approvers.length === 0 ? ["Nobody on the team may approve this posting yet. Put a hiring manager on the team; then you can ask."] : [askedSentence(approvers), stays],
    confirm: "Ask for approval",
    said: "Asked. The answer comes by e-mail and shows here.",
    document: RequestApprovalDocument,
    ...(approvers.length === 0 ? { first: { action: "SET_TEAM", label: "Choose the team" } } : {}),
  };
}

function askedSentence(names: readonly string[]): string {
  return `${new Intl.ListFormat("en-US").format(names)} ${names.length === 1 ? "gets" : "get"} a letter with a link to it${names.length === 1 ? "" : "; one answer is enough"}.`;
}
