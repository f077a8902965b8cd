import { matchLanguage } from "@rounds/shared/languages/languages.ts";
import { In } from "typeorm";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { answering } from "../../platform/refused.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { statusOf } from "../applications/application-status.ts";
import { ApplicationStatus } from "../applications/public-application.types.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { SendRequestedDocumentInput } from "./document-request.inputs.ts";
import { presentPublicDocumentRequest } from "./document-request.present.ts";
import { documentRequestsOfApplication } from "./document-request.queries.ts";
import { PublicDocumentRequest, SendRequestedDocumentPayload } from "./document-request.types.ts";
import { sendRequestedDocument } from "./send-requested-document.ts";

@Resolver(() => ApplicationStatus)
export class PublicDocumentRequestResolver {
  @FieldResolver(() => [PublicDocumentRequest], { description: "What the hiring team has asked for after the application, oldest first." })
  async documentRequests(@Root() { applicationId }: ApplicationStatus, @Ctx() { services }: PublicContext): Promise<PublicDocumentRequest[]> {
    const { read } = services.database;
    const requests = await documentRequestsOfApplication(read, applicationId);
    if (requests.length === 0) return [];
    const application = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
    const documents = await read.findBy(DocumentRow, { id: In(requests.flatMap(({ documentId }) => documentId ?? [])) });
    return requests.flatMap((request) => presentPublicDocumentRequest(request, application, documents.find(({ id }) => id === request.documentId)) ?? []);
  }

  @Mutation(() => SendRequestedDocumentPayload, { description: "Adds a document that the hiring team has asked for, for whoever holds the application's status link; a mail tells whoever asked." })
  async sendRequestedDocument(@Ctx() { services }: PublicContext, @Arg("input", () => SendRequestedDocumentInput) { language, ...input }: SendRequestedDocumentInput): Promise<SendRequestedDocumentPayload> {
    const { value, userErrors } = await answering(() => sendRequestedDocument(services, { ...input, language: language == null ? undefined : matchLanguage(language) }));
    return { application: value === null ? null : await statusOf(services, value), userErrors };
  }
}
