import { registerEnumType } from "type-graphql";
import { documentKinds, documentRequirements } from "@rounds/shared/documents/kinds.ts";
import { employmentTypes, payPeriods, questionKinds, requirementKinds, workplaceTypes } from "@rounds/shared/postings/content.ts";

/** TypeGraphQL names an enum by an object; ours are lists of names. */
export function enumOf<Name extends string>(names: readonly Name[]): { readonly [Key in Name]: Key } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };
}

export const EmploymentTypeEnum = enumOf(employmentTypes);
registerEnumType(EmploymentTypeEnum, { name: "EmploymentType", description: "By schema.org's names." });
export const WorkplaceTypeEnum = enumOf(workplaceTypes);
registerEnumType(WorkplaceTypeEnum, { name: "WorkplaceType", description: "Where the work is done." });
export const PayPeriodEnum = enumOf(payPeriods);
registerEnumType(PayPeriodEnum, { name: "PayPeriod", description: "What an amount is paid for." });
export const RequirementKindEnum = enumOf(requirementKinds);
registerEnumType(RequirementKindEnum, { name: "RequirementKind", description: "Whether the work cannot be done without it." });
export const DocumentKindEnum = enumOf(documentKinds);
registerEnumType(DocumentKindEnum, { name: "DocumentKind", description: "What a document is for." });
export const DocumentRequirementEnum = enumOf(documentRequirements);
registerEnumType(DocumentRequirementEnum, { name: "DocumentRequirement", description: "Whether an application must, may or must not hold the document." });
export const QuestionKindEnum = enumOf(questionKinds);
registerEnumType(QuestionKindEnum, { name: "QuestionKind", description: "How a question is answered." });
export const consentKinds = ["FUTURE_OPENINGS"] as const;
export type ConsentKind = (typeof consentKinds)[number];
export const ConsentKindEnum = enumOf(consentKinds);
registerEnumType(ConsentKindEnum, { name: "ConsentKind", description: "FUTURE_OPENINGS: keep the application in mind for other openings." });
