import { isStage } from "@rounds/shared/applications/stages.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { presentStaffMember } from "../accounts/account.present.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { findTemplate } from "../mail-templates/mail-template.queries.ts";
import type { PostingRow } from "../postings/posting.entity.ts";
import { presentStaffPosting } from "../postings/staff-posting.present.ts";
import { PostingPayload, StaffPosting } from "../postings/staff-posting.types.ts";
import { ClosingLetterRecipientRow, ClosingLetterRow } from "./closing-letter.entity.ts";
import { CancelClosingLetterInput, ClosingLetter, ClosingLetterDraft, SendClosingLetterInput } from "./closing-letter.types.ts";
import { countRecipients, findRecipients } from "./recipients.queries.ts";
import { cancelClosingLetter, scheduleClosingLetter } from "./schedule-closing-letter.ts";

const SHOWN_RECIPIENTS = 200;

@Resolver(() => StaffPosting)
export class PostingClosingLetterResolver {
  @Allow("application.decline")
  @FieldResolver(() => ClosingLetter, { nullable: true, description: "The newest one of this posting." })
  async closingLetter(@Root() { row }: StaffPosting, @Ctx() { services }: StaffContext): Promise<ClosingLetter | null> {
    const letter = await services.database.read.findOne(ClosingLetterRow, { where: { postingId: row.id }, order: { createdAt: "DESC", id: "DESC" } });
    return letter === null ? null : presentLetter(letter);
  }

  @Allow("application.decline")
  @FieldResolver(() => ClosingLetterDraft, { description: "Who waits for an answer, and what they would be written." })
  closingLetterDraft(@Root() { row }: StaffPosting, @Ctx() { services }: StaffContext): Promise<ClosingLetterDraft> {
    return draftFor(services, row.id);
  }

  @Allow("application.decline")
  @Mutation(() => PostingPayload, { description: "Answers everybody who still waits when a posting has closed: ends their applications and writes to them, at a time; until then it can be canceled." })
  sendClosingLetter(@Ctx() context: StaffContext, @Arg("input", () => SendClosingLetterInput) input: SendClosingLetterInput): Promise<PostingPayload> {
    return payload(context.services, () => scheduleClosingLetter(context.services, viewerOf(context), input));
  }

  @Allow("application.decline")
  @Mutation(() => PostingPayload, { description: "Until the letter's time has come." })
  cancelClosingLetter(@Ctx() context: StaffContext, @Arg("input", () => CancelClosingLetterInput) input: CancelClosingLetterInput): Promise<PostingPayload> {
    return payload(context.services, () => cancelClosingLetter(context.services, viewerOf(context), input));
  }
}

@Resolver(() => ClosingLetter)
export class ClosingLetterResolver {
  @FieldResolver(() => StaffMemberType)
  async author(@Root() { row }: ClosingLetter, @Ctx() { services }: StaffContext): Promise<StaffMemberType> {
    const author = (await staffMembersByIds(services.database.read, [row.authorId])).get(row.authorId);
    if (author === undefined) throw new Error("a closing letter names somebody who is not there");
    return presentStaffMember(author);
  }

  @FieldResolver(() => Int, { description: "How many it has answered." })
  answeredCount(@Root() { row }: ClosingLetter, @Ctx() { services }: StaffContext): Promise<number> {
    return services.database.read.countBy(ClosingLetterRecipientRow, { letterId: row.id });
  }
}

function presentLetter(row: ClosingLetterRow): ClosingLetter {
  const { id, state, sendAt, endedAt, toUndecided } = row;
  return Object.assign(new ClosingLetter(), { row, id: toGlobalId("ClosingLetter", id), state, sendAt, endedAt, toUndecided });
}

async function draftFor({ database: { read } }: Services, postingId: string): Promise<ClosingLetterDraft> {
  const { unanswered, undecided, languages } = await countRecipients(read, postingId);
  const recipients = await findRecipients(read, { postingId, toUndecided: true }, SHOWN_RECIPIENTS);
  const texts = await Promise.all(languages.map((language) => findTemplate(read, "CLOSING_LETTER", language)));
  return {
    unanswered,
    undecided,
    recipients: recipients.flatMap(({ id, stage, answeredAt, ...recipient }) => (isStage(stage) ? [{ ...recipient, stage, applicationId: toGlobalId("Application", id), answered: answeredAt !== null }] : [])),
    texts: texts.map(({ language, subject, body }) => ({ language, languageName: wordsOf(language).language.name, subject, body })),
  };
}

async function payload(services: Services, verb: () => Promise<PostingRow>): Promise<PostingPayload> {
  const { value, userErrors } = await answering(verb);
  return { posting: value === null ? null : presentStaffPosting(services, value), userErrors };
}
