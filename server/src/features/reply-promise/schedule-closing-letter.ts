import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { checkMailTemplate } from "@rounds/shared/mail-templates/check-template.ts";
import { stateAt } from "@rounds/shared/postings/states.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { DAY, instant, later } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { keptMailText, knownLanguage } from "../mail-templates/change-mail-template.ts";
import type { PostingRow } from "../postings/posting.entity.ts";
import { findPostingFor } from "../postings/posting.queries.ts";
import { ClosingLetterRow, ClosingLetterTextRow } from "./closing-letter.entity.ts";
import type { CancelClosingLetterInput, ClosingLetterTextInput, SendClosingLetterInput } from "./closing-letter.types.ts";
import { countRecipients } from "./recipients.queries.ts";
import { closingLetterDue } from "./reply-promise.events.ts";

const LONGEST_WAIT_MS = 30 * DAY;
const MOST_EXCEPTIONS = 500;

/** Puts a letter on its way to everybody whom nobody has answered, at a time; until then it can be canceled. */
export function scheduleClosingLetter(services: Services, viewer: Viewer, input: SendClosingLetterInput): Promise<PostingRow> {
  const texts = keptTexts(input.texts);
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const posting = await closedPosting(services, manager, viewer, input.postingId);
    const now = services.clock.now();
    const sendAt = input.sendAt == null ? now : new Date(input.sendAt);
    if (sendAt > later(now, LONGEST_WAIT_MS)) refuse(refusal("INVALID_VALUE", "Choose a time within the next 30 days: candidates wait.", "sendAt"));
    if (input.exceptApplicationIds.length > MOST_EXCEPTIONS) refuse(refusal("TOO_LONG", `Leave out at most ${MOST_EXCEPTIONS} candidates.`, "exceptApplicationIds"));
    if (await manager.existsBy(ClosingLetterRow, { postingId: posting.id, state: "SCHEDULED" })) refuse(refusal("STATE_NOT_ALLOWED", "A letter is on its way to these candidates already. Cancel it before you write another.", "postingId"));
    const { unanswered, undecided } = await countRecipients(manager, posting.id);
    if (unanswered + (input.toUndecided ? undecided : 0) === 0) refuse(refusal("STATE_NOT_ALLOWED", "Nobody waits for an answer any more.", "postingId"));
    const letter: ClosingLetterRow = {
      id: newId(),
      postingId: posting.id,
      authorId: viewer.id,
      createdAt: instant(now),
      sendAt: instant(sendAt < now ? now : sendAt),
      state: "SCHEDULED",
      exceptApplicationIds: input.exceptApplicationIds.flatMap((globalId) => rowId("Application", globalId) ?? []),
      toUndecided: input.toUndecided,
      endedAt: null,
    };
    await manager.insert(ClosingLetterRow, letter);
    await manager.insert(ClosingLetterTextRow, texts.map((text) => ({ letterId: letter.id, ...text })));
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "closing-letter.schedule", subject: { kind: "posting", id: posting.id }, detail: { letter: letter.id, exceptions: letter.exceptApplicationIds.length } });
    await services.events.announce(transaction, closingLetterDue, { letterId: letter.id }, new Date(letter.sendAt));
    await sendChange(services.database, transaction, { kind: "posting", id: posting.id, postingId: posting.id });
    return posting;
  });
}

/** Until its time has come. */
export function cancelClosingLetter(services: Services, viewer: Viewer, { postingId }: CancelClosingLetterInput): Promise<PostingRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const posting = await visiblePosting(manager, viewer, postingId);
    const { affected } = await manager.update(ClosingLetterRow, { postingId: posting.id, state: "SCHEDULED" }, { state: "CANCELED", endedAt: instant(services.clock.now()) });
    if (affected !== 1) refuse(refusal("STATE_NOT_ALLOWED", "No letter waits; it may have been sent already.", "postingId"));
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "closing-letter.cancel", subject: { kind: "posting", id: posting.id } });
    await sendChange(services.database, transaction, { kind: "posting", id: posting.id, postingId: posting.id });
    return posting;
  });
}

function keptTexts(texts: readonly ClosingLetterTextInput[]): { language: string; subject: string; body: string }[] {
  if (texts.length === 0) refuse(refusal("REQUIRED", "Write the letter.", "texts"));
  const kept = texts.map(({ language, ...text }) => ({ language: knownLanguage(language), ...keptMailText(text) }));
  refuseAny(kept.flatMap((text, index) => checkMailTemplate("CLOSING_LETTER", text).map((fault): Refusal => ({ ...fault, path: ["texts", String(index), ...fault.path] }))));
  if (new Set(kept.map(({ language }) => language)).size < kept.length) refuse(refusal("INVALID_VALUE", "Write one letter a language.", "texts"));
  return kept;
}

async function closedPosting({ clock }: Services, manager: EntityManager, viewer: Viewer, postingId: string): Promise<PostingRow> {
  const posting = await visiblePosting(manager, viewer, postingId);
  if (stateAt(posting, clock.now()) !== "CLOSED") refuse(refusal("STATE_NOT_ALLOWED", "A closing letter goes out when the posting has closed.", "postingId"));
  return posting;
}

async function visiblePosting(manager: EntityManager, viewer: Viewer, globalId: string): Promise<PostingRow> {
  const posting = await findPostingFor(manager, viewer, rowId("Posting", globalId) ?? "");
  return posting ?? refuse(refusal("NOT_FOUND", "There is no such posting, or you are not on its team.", "postingId"));
}
