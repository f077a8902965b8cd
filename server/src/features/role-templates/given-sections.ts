import { documentInstruction, type Compensation, type DocumentInstruction, type RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import type { CompensationInput, CredentialInput, DocumentInstructionInput, QuestionInput, RequirementInput } from "./content.inputs.ts";

/** What an input may say about the sections that a role template and a posting share; absent or null: it stays as it is. */
export interface SectionsInput {
  title?: string | null;
  summary?: string | null;
  responsibilities?: string[] | null;
  requirements?: RequirementInput[] | null;
  credentials?: CredentialInput[] | null;
  benefits?: string[] | null;
  compensation?: CompensationInput | null;
  instructionsText?: string | null;
  contact?: string | null;
  documents?: DocumentInstructionInput[] | null;
  questions?: QuestionInput[] | null;
}

/** The sections as they are with what the input gives in their place; unchecked. */
export function givenSections(content: RoleTemplateContent, input: SectionsInput): RoleTemplateContent {
  const { title, summary, responsibilities, benefits, requirements, credentials, compensation, instructionsText, contact, documents, questions } = input;
  const { instructions } = content;
  return {
    title: title ?? content.title,
    summary: summary ?? content.summary,
    responsibilities: responsibilities ?? content.responsibilities,
    requirements: requirements?.map(({ text, kind }) => ({ text, kind })) ?? content.requirements,
    credentials: credentials?.map(({ name, abbreviation, issuer, required }) => ({ name, abbreviation: abbreviation || null, issuer: issuer || null, required })) ?? content.credentials,
    benefits: benefits ?? content.benefits,
    compensation: compensation === undefined ? content.compensation : compensation && givenPay(compensation, content.compensation),
    instructions: {
      text: instructionsText ?? instructions.text,
      contact: contact === undefined ? instructions.contact : contact,
      documents: documents?.map(toDocumentInstruction) ?? instructions.documents,
      questions: questions?.map(({ shownIf, knockOut, ...question }) => ({ ...question, shownIf: shownIf ?? null, knockOut: knockOut ?? null })) ?? instructions.questions,
    },
  };
}

/** The range that was given; the benchmark stays with it. */
function givenPay({ min, max, currency, period, note }: CompensationInput, before: Compensation | null): Compensation {
  return { min: min ?? null, max: max ?? null, currency, period, note: note ?? null, benchmark: before?.benchmark ?? null };
}

// Whether the types are known and the size is allowed, the shared rules check.
function toDocumentInstruction({ kind, requirement, acceptedTypes, maxBytes }: DocumentInstructionInput): DocumentInstruction {
  const standard = documentInstruction(kind, requirement);
  return { ...standard, acceptedTypes: (acceptedTypes as DocumentInstruction["acceptedTypes"] | null | undefined) ?? standard.acceptedTypes, maxBytes: maxBytes ?? standard.maxBytes };
}
