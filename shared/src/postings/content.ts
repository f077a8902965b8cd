import * as v from "valibot";
import { replyPromiseLimits } from "../reply-promise/reply-promise.ts";
import { brokenQuestions } from "./questions.ts";
import { documentKinds, documentMediaTypes, documentRequirements, maxDocumentBytes } from "../documents/kinds.ts";

export const employmentTypes = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "PER_DIEM", "OTHER"] as const;
export type EmploymentType = (typeof employmentTypes)[number];
export const workplaceTypes = ["ON_SITE", "HYBRID", "REMOTE"] as const;
export type WorkplaceType = (typeof workplaceTypes)[number];
export const payPeriods = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"] as const;
export type PayPeriod = (typeof payPeriods)[number];
export const requirementKinds = ["REQUIRED", "PREFERRED"] as const;
export type RequirementKind = (typeof requirementKinds)[number];
export const questionKinds = ["SHORT_TEXT", "LONG_TEXT", "SINGLE_CHOICE", "MULTIPLE_CHOICE", "YES_NO", "NUMBER", "DATE", "FILE"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Limits of a posting's texts, in UTF-16 code units, as a browser's `maxlength` counts. */
export const contentLimits = { title: 120, line: 600, paragraph: 6000, items: 40 } as const;

const line = v.pipe(v.string(), v.trim(), v.maxLength(contentLimits.line));
const paragraph = v.pipe(v.string(), v.trim(), v.maxLength(contentLimits.paragraph));
const filled = v.pipe(line, v.minLength(1));
const list = v.pipe(v.array(filled), v.maxLength(contentLimits.items));
/** Money in minor units: 6000000 is USD 60,000.00. */
const minorUnits = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** ISO 4217. */
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

export const salaryBenchmarkSchema = v.object({
  average: minorUnits,
  /** The lowest tenth earns about this. */
  low: minorUnits,
  /** The highest tenth earns about this. */
  high: minorUnits,
  currency,
  period: v.picklist(payPeriods),
  source: filled,
});
export type SalaryBenchmark = v.InferOutput<typeof salaryBenchmarkSchema>;

export const compensationSchema = v.pipe(
  v.object({
    min: v.nullable(minorUnits),
    max: v.nullable(minorUnits),
    currency,
    period: v.picklist(payPeriods),
    note: v.nullable(line),
    benchmark: v.nullable(salaryBenchmarkSchema),
  }),
  v.check((pay) => pay.min === null || pay.max === null || pay.min <= pay.max, "The lowest pay is above the highest."),
);
export type Compensation = v.InferOutput<typeof compensationSchema>;

export const requirementSchema = v.object({ text: filled, kind: v.picklist(requirementKinds) });
export type Requirement = v.InferOutput<typeof requirementSchema>;

export const credentialSchema = v.object({ name: filled, abbreviation: v.nullable(filled), issuer: v.nullable(filled), required: v.boolean() });
export type Credential = v.InferOutput<typeof credentialSchema>;

export const locationSchema = v.object({
  name: filled,
  street: v.nullable(filled),
  city: filled,
  /** State or province, by its usual abbreviation. */
  region: filled,
  postalCode: v.nullable(filled),
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
});
export type Location = v.InferOutput<typeof locationSchema>;

export const documentInstructionSchema = v.object({
  kind: v.picklist(documentKinds),
  requirement: v.picklist(documentRequirements),
  acceptedTypes: v.array(v.picklist(documentMediaTypes)),
  maxBytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxDocumentBytes)),
});
export type DocumentInstruction = v.InferOutput<typeof documentInstructionSchema>;

/** Shown only to those who gave one of these answers to an earlier question. Texts kept by earlier versions do not name it. */
export const shownIfSchema = v.object({ questionId: filled, values: v.pipe(v.array(filled), v.minLength(1), v.maxLength(contentLimits.items)) });
export type ShownIf = v.InferOutput<typeof shownIfSchema>;

/** Answers with which the work cannot be done, and why: the reason is told to the candidate. */
export const knockOutSchema = v.object({ values: v.pipe(v.array(filled), v.minLength(1), v.maxLength(contentLimits.items)), reason: filled });
export type KnockOut = v.InferOutput<typeof knockOutSchema>;

export const questionSchema = v.object({
  id: filled,
  text: filled,
  kind: v.picklist(questionKinds),
  required: v.boolean(),
  choices: list,
  shownIf: v.nullish(shownIfSchema),
  knockOut: v.nullish(knockOutSchema),
});
export type Question = v.InferOutput<typeof questionSchema>;

export const instructionsSchema = v.object({
  documents: v.pipe(v.array(documentInstructionSchema), v.maxLength(documentKinds.length)),
  questions: v.pipe(
    v.array(questionSchema),
    v.maxLength(contentLimits.items),
    v.check((questions) => brokenQuestions(questions).length === 0, "A question does not hold together."),
  ),
  /** Whom to ask, and how. */
  contact: v.nullable(line),
  text: paragraph,
});
export type Instructions = v.InferOutput<typeof instructionsSchema>;

/** Everything that a role template and a posting share. */
const sections = {
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(contentLimits.title)),
  summary: paragraph,
  responsibilities: list,
  requirements: v.pipe(v.array(requirementSchema), v.maxLength(contentLimits.items)),
  credentials: v.pipe(v.array(credentialSchema), v.maxLength(contentLimits.items)),
  benefits: list,
  compensation: v.nullable(compensationSchema),
  instructions: instructionsSchema,
};

export const roleTemplateContentSchema = v.object(sections);
export type RoleTemplateContent = v.InferOutput<typeof roleTemplateContentSchema>;

/** The text of one posting: what a revision keeps and a candidate reads. */
export const postingContentSchema = v.object({
  ...sections,
  department: line,
  employmentType: v.picklist(employmentTypes),
  workplaceType: v.picklist(workplaceTypes),
  locations: v.pipe(v.array(v.intersect([v.object({ id: filled }), locationSchema])), v.maxLength(contentLimits.items)),
  highlights: list,
  aboutOrganization: paragraph,
  /** Within how many days everybody who applies hears back; none: the posting promises nothing. Texts kept by earlier versions do not name it. */
  replyWithinDays: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(replyPromiseLimits.fewest), v.maxValue(replyPromiseLimits.most))),
});
export type PostingContent = v.InferOutput<typeof postingContentSchema>;

/** A document instruction with the limits that every Rounds has. */
export function documentInstruction(kind: DocumentInstruction["kind"], requirement: DocumentInstruction["requirement"]): DocumentInstruction {
  return { kind, requirement, acceptedTypes: [...documentMediaTypes], maxBytes: maxDocumentBytes };
}
