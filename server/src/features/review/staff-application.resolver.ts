import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { findApplicationFor } from "../applications/application-for-viewer.ts";
import { noteOpened } from "../applications/note-opened.ts";
import { noteAnsweredElsewhere } from "../reply-promise/note-answered-elsewhere.ts";
import { addNote } from "./add-note.ts";
import { answerWithApplication } from "./answer-with-application.ts";
import { declineApplication } from "./decline-application.ts";
import { moveApplication } from "./move-application.ts";
import { AddNoteInput, ApplicationsArgs, DeclineApplicationInput, MoveApplicationInput, NoteAnswerInput } from "./staff-application.inputs.ts";
import { presentApplication } from "./staff-application.present.ts";
import { pageOfApplicationsFor } from "./staff-application.queries.ts";
import { AddNotePayload, StaffApplication, StaffApplicationConnection, StaffApplicationPayload } from "./staff-application.types.ts";

@Resolver(() => StaffApplication)
export class StaffApplicationResolver {
  @Allow("application.read")
  @Query(() => StaffApplicationConnection, { description: "Applications to one posting, newest first." })
  applications(@Ctx() context: StaffContext, @Args(() => ApplicationsArgs) wanted: ApplicationsArgs): Promise<StaffApplicationConnection> {
    return pageOfApplicationsFor(context.services.database.read, viewerOf(context), wanted);
  }

  @Allow("application.read")
  @Query(() => StaffApplication, { nullable: true })
  async application(@Ctx() context: StaffContext, @Arg("id", () => ID) id: string): Promise<StaffApplication | null> {
    const application = await findApplicationFor(context.services.database.read, viewerOf(context), rowId("Application", id) ?? "");
    if (application === null) return null;
    await noteOpened(context.services, application);
    return presentApplication(application);
  }

  @Allow("application.move")
  @Mutation(() => StaffApplicationPayload, { description: "Moves an application to another stage of the pipeline." })
  moveApplication(@Ctx() context: StaffContext, @Arg("input", () => MoveApplicationInput) input: MoveApplicationInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => moveApplication(context.services, viewerOf(context), input));
  }

  @Allow("application.decline")
  @Mutation(() => StaffApplicationPayload, { description: "Ends an application with a no, with an e-mail to the candidate or without." })
  declineApplication(@Ctx() context: StaffContext, @Arg("input", () => DeclineApplicationInput) input: DeclineApplicationInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => declineApplication(context.services, viewerOf(context), input));
  }

  @Allow("application.move")
  @Mutation(() => StaffApplicationPayload, { description: "Notes that the candidate was answered outside of Rounds, such as by phone: nothing is owed any more." })
  noteAnswer(@Ctx() context: StaffContext, @Arg("input", () => NoteAnswerInput) { applicationId }: NoteAnswerInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => noteAnsweredElsewhere(context.services, viewerOf(context), applicationId));
  }

  @Allow("note.add")
  @Mutation(() => AddNotePayload, { description: "Keeps a note that colleagues who see the application read." })
  addNote(@Ctx() context: StaffContext, @Arg("input", () => AddNoteInput) input: AddNoteInput): Promise<AddNotePayload> {
    return answerWithApplication(() => addNote(context.services, viewerOf(context), input));
  }
}
