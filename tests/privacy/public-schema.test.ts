import { readFileSync } from "node:fs";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isSpecifiedScalarType, type GraphQLNamedType } from "graphql";
import { describe, expect, test } from "vitest";

const schema = buildSchema(readFileSync(new URL("../../server/schema/public.graphql", import.meta.url), "utf8"));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));

// A new name here is a new thing that everybody can read: add it with that in mind.
const objects = [
  "ApplicationContact", "ApplicationInstructions", "ApplicationProfile", "ApplicationReceipt", "ApplicationStatus", "ApplicationStatusPosting", "ChangeContactPayload", "Compensation", "Credential", "DeclineReason", "DeleteApplicationPayload", "DocumentInstruction", "DocumentRequest", "KnockOut", "Location", "Message", "MessagePayload", "Mutation", "Node", "Organization", "OrganizationImage", "PageInfo",
  "Posting", "PostingAlert", "PostingAlertFilter", "PostingAlertPayload", "PostingConnection", "PostingEdge", "PostingFacetPay", "PostingFacetPlace", "PostingFacets", "ProfileCredential", "ProfileDegree", "ProfileEmployer", "ProfileLink", "ProposedCredential", "ProposedDegree", "ProposedEmployer", "ProposedLink", "ProposedName", "ProposedText", "Query", "Question", "ReadResumePayload", "RenewStatusLinksPayload", "Requirement", "ResumePlace", "ResumeProposals", "RoleTemplate", "RoleTemplateConnection", "RoleTemplateEdge", "SalaryBenchmark", "SendRequestedDocumentPayload", "ShownIf", "SubmitApplicationPayload", "SubmittedDocument", "SubscribeToPostingsPayload", "UserError", "WithdrawApplicationPayload",
];
const inputs = ["AnswerInput", "ApplicationDocumentInput", "ChangeContactInput", "DeleteApplicationInput", "PostingFilter", "ProfileCredentialInput", "ProfileDegreeInput", "ProfileEmployerInput", "ProfileInput", "ReadMessagesInput", "RenewStatusLinksInput", "SendMessageInput", "SendRequestedDocumentInput", "SubmitApplicationInput", "SubscribeToPostingsInput", "WithdrawApplicationInput"];
const enums = ["AlertFrequency", "CandidateStage", "ConsentKind", "DegreeLevel", "DocumentKind", "DocumentRequirement", "EmploymentType", "ErrorCode", "LinkKind", "MessageSide", "PayPeriod", "PostingOrder", "QuestionKind", "RequirementKind", "WorkplaceType"];
const scalars = ["DateTime", "MinorUnits"];

const namesOf = (isOfKind: (type: GraphQLNamedType) => boolean) => types.filter(isOfKind).map(({ name }) => name).sort();

describe("the public schema has no other", () => {
  test("object", () => expect(namesOf((type) => isObjectType(type) || isInterfaceType(type))).toEqual(objects));
  test("input", () => expect(namesOf(isInputObjectType)).toEqual(inputs));
  test("enum", () => expect(namesOf(isEnumType)).toEqual(enums));
  test("scalar", () => expect(namesOf((type) => isScalarType(type) && !isSpecifiedScalarType(type))).toEqual(scalars));
});

// Each is a word of the house's own work or of how it keeps things; none is for the public.
const housewords = /note|score|review|staff|team|history|event|audit|sha256|hash|storage|version|counts?$|searchText|textContent|extracted|candidateId|mailbox|session|password|secret|internal|draft|revision|^state$|^stage$|^rowId$/i;
const readable = types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));

test("no field that the public reads is named after the house's own work", () => {
  const known = ["ApplicationStatus.stage", "Compensation.note", "PostingConnection.totalCount", "RoleTemplateConnection.totalCount", "RoleTemplate.libraryRatingCount", "RoleTemplate.ratingCount"];
  expect(readable.filter((name) => housewords.test(name.split(".")[1] ?? "")).sort()).toEqual(known.sort());
});

test("the candidate reads the stage in words of their own, of which none tells how the house works", () => {
  const status = schema.getType("ApplicationStatus");
  const stage = isObjectType(status) ? String(status.getFields()["stage"]?.type) : "";
  expect(stage).toBe("CandidateStage!");
  expect(namesOf(({ name }) => name === "Stage" || name === "PostingState")).toEqual([]);
});

test("of a candidate nothing can be read but what their own link or their own upload shows", () => {
  const ownResume = ["ProposedCredential.name", "ProposedName.familyName", "ProposedName.givenName", "ResumeProposals.emailAddress", "ResumeProposals.name", "ResumeProposals.phoneNumber"];
  const personal = readable.filter((name) => !name.startsWith("Mutation.") && /name|email|phone|address|answer|consent|source/i.test(name.split(".")[1] ?? ""));
  const ownContact = ["emailAddress", "familyName", "givenName", "phoneNumber", "unconfirmedEmailAddress"].map((field) => `ApplicationContact.${field}`);
  expect(personal.sort()).toEqual([...ownContact, "ApplicationStatus.emailBounced", "ApplicationStatus.givenName", "Credential.name", "DocumentRequest.fileName", "Location.name", "Message.authorName", "Organization.name", "ProfileCredential.name", ...ownResume, "SalaryBenchmark.source", "SubmittedDocument.name"]);
});

test("the only ways in are those of the contract", () => {
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(["applicationStatus", "node", "organization", "posting", "postingAlert", "postings", "roleTemplate", "roleTemplates"]);
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(["changeContact", "confirmEmailChange", "confirmPostingAlert", "deleteApplication", "endPostingAlert", "readMessages", "readResume", "renewStatusLinks", "sendMessage", "sendRequestedDocument", "submitApplication", "subscribeToPostings", "undoEmailChange", "updatePostingAlert", "withdrawApplication"]);
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test("of whoever has an alert nothing can be read but the wish itself, and subscribing answers nothing at all", () => {
  const fieldsOf = (name: string) => readable.filter((field) => field.startsWith(`${name}.`)).sort();
  expect(fieldsOf("PostingAlert")).toEqual(["confirmedAt", "createdAt", "endedAt", "expiresAt", "filter", "frequency"].map((field) => `PostingAlert.${field}`));
  expect(fieldsOf("SubscribeToPostingsPayload")).toEqual(["SubscribeToPostingsPayload.userErrors"]);
  expect(fieldsOf("RenewStatusLinksPayload")).toEqual(["RenewStatusLinksPayload.userErrors"]);
});

test("what can be asked for by id is public", () => {
  const node = schema.getType("Node");
  const names = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name).sort() : [];
  expect(names).toEqual(["Organization", "Posting", "RoleTemplate"]);
});
