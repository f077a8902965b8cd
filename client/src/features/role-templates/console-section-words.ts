import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import type { TemplateTextFragment } from "../../graphql/generated/staff.ts";
import { payText } from "../postings/posting-words.ts";
import type { SectionField } from "./console-section-change.ts";

/** What a sentence calls each field that role templates and postings share. */
export const sectionNames: Record<SectionField, string> = {
  title: "title",
  summary: "summary",
  compensation: "pay",
  responsibilities: "responsibilities",
  requirements: "requirements",
  credentials: "certifications",
  benefits: "benefits",
  documents: "documents",
  questions: "questions",
  instructionsText: "instructions",
  contact: "whom to ask",
};

/** What a saved text says in each of these fields, for somebody to compare. */
export function sectionTexts({ instructions, ...content }: TemplateTextFragment): Record<SectionField, string> {
  return {
    title: content.title,
    summary: content.summary,
    compensation: [content.compensation && payText(content.compensation), content.compensation?.note].filter(Boolean).join("\n"),
    responsibilities: content.responsibilities.join("\n"),
    requirements: content.requirements.map(({ text, kind }) => (kind === "REQUIRED" ? text : `${text} (preferred)`)).join("\n"),
    credentials: content.credentials.map(({ name, abbreviation }) => (abbreviation === null ? name : `${name} (${abbreviation})`)).join("\n"),
    benefits: content.benefits.join("\n"),
    documents: instructions.documents.map(({ kind, requirement }) => `${documentKindLabel(kind)}: ${requirement.toLowerCase().replace("_", " ")}`).join("\n"),
    questions: instructions.questions.map(({ text }) => text).join("\n"),
    instructionsText: instructions.text,
    contact: instructions.contact ?? "",
  };
}
