import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { askForDocument } from "../document-requests/ask-for-document.ts";
import { AskForDocumentInput, WithdrawDocumentRequestInput } from "../document-requests/document-request.inputs.ts";
import { presentStaffDocumentRequest } from "../document-requests/document-request.present.ts";
import { documentRequestsByApplicationIds } from "../document-requests/document-request.queries.ts";
import { StaffDocumentRequest } from "../document-requests/document-request.types.ts";
import { withdrawDocumentRequest } from "../document-requests/withdraw-document-request.ts";
import { answerWithApplication } from "./answer-with-application.ts";
import { canAskForDocument } from "./staff-application.policy.ts";
import { staffMemberOf } from "./staff-member-of.ts";
import { StaffApplication, StaffApplicationPayload } from "./staff-application.types.ts";

@Resolver(() => StaffApplication)
export class ApplicationDocumentRequestsResolver {
  @FieldResolver(() => [StaffDocumentRequest], { description: "What colleagues have asked the candidate for, oldest first." })
  async documentRequests(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffDocumentRequest[]> {
    const requests = await loadOne(context, "document requests of applications", row.id, (ids) => documentRequestsByApplicationIds(context.services.database.read, ids));
    return (requests ?? []).map(presentStaffDocumentRequest);
  }

  @FieldResolver(() => Boolean)
  canAskForDocument(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): boolean {
    return canAskForDocument(viewerOf(context), row);
  }

  @Allow("document.request")
  @Mutation(() => StaffApplicationPayload, { description: "Asks the candidate for one more document, which they add on their status page; a mail tells them, and another two days before the day by which it is wanted. The same request twice, while it is open, is one." })
  askForDocument(@Ctx() context: StaffContext, @Arg("input", () => AskForDocumentInput) { applicationId, kind, label, reason, dueOn }: AskForDocumentInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => askForDocument(context.services, viewerOf(context), applicationId, { kind, label: label ?? "", reason: reason ?? "", dueOn: dueOn ?? "" }));
  }

  @Allow("document.request")
  @Mutation(() => StaffApplicationPayload, { description: "Says that a document is not needed any more; one that has come in stays." })
  withdrawDocumentRequest(@Ctx() context: StaffContext, @Arg("input", () => WithdrawDocumentRequestInput) input: WithdrawDocumentRequestInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => withdrawDocumentRequest(context.services, viewerOf(context), input));
  }
}

@Resolver(() => StaffDocumentRequest)
export class DocumentRequestResolver {
  @FieldResolver(() => StaffMemberType)
  askedBy(@Root() { askedById }: StaffDocumentRequest, @Ctx() context: StaffContext): Promise<StaffMemberType> {
    return staffMemberOf(context, askedById);
  }
}
