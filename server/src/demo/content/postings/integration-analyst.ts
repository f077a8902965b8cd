import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { defaultOrganization, informaticsOffice, type UnplacedPostingContent } from "../../../database/seed/content/organization.ts";
import { contact, fullTimeBenefits, reply } from "./common.ts";

export const integrationAnalyst: UnplacedPostingContent = {
  title: "Integration analyst, RIS and EHR",
  summary:
    "Between the order that a physician places and the report that comes back lie eleven systems and some forty interfaces. When they agree, nobody notices; when they do not, a patient waits. You will build and keep the connections among our EHR, RIS, PACS and everything that speaks to them, and be trusted to say which of them should be retired.",
  department: "Clinical applications",
  employmentType: "FULL_TIME",
  workplaceType: "HYBRID",
  locations: [informaticsOffice],
  responsibilities: [
    "Design, build and test HL7 v2 and FHIR interfaces for orders, results, scheduling and charges.",
    "Own the interface engine: channels under version control, alerts that mean something, a runbook for every feed.",
    "Trace a lost message from the sending system to the last acknowledgment, and fix it where it broke.",
    "Work with radiologists, front desk and coders on order catalogs, protocols and report templates in the RIS.",
    "Plan and rehearse changes with the EHR team, and stay for the night when they go live.",
    "Keep the map of our systems true: what sends what to whom, in which version, and who answers for it.",
    "Protect what passes through: least privilege, encrypted links, test data that belongs to nobody.",
  ],
  requirements: [
    { kind: "REQUIRED", text: "Three years of building clinical interfaces in a hospital, a health system or for a vendor" },
    { kind: "REQUIRED", text: "HL7 v2 that you can read without a tool: orders (ORM), results (ORU), admissions (ADT) and scheduling (SIU) above all" },
    { kind: "REQUIRED", text: "One interface engine in depth, such as Mirth Connect, Rhapsody, Corepoint or Cloverleaf" },
    { kind: "REQUIRED", text: "SQL for finding out what really happened" },
    { kind: "PREFERRED", text: "FHIR R4 and SMART on FHIR in production" },
    { kind: "PREFERRED", text: "Radiology workflow: modality worklists, performed procedure steps (MPPS), structured reporting" },
    { kind: "PREFERRED", text: "A degree in nursing, computing or health informatics, or the years that teach the same" },
  ],
  credentials: [
    { name: "HL7 Version 2 Control Specialist", abbreviation: null, issuer: "HL7 International", required: false },
    { name: "Certified PACS Interface Analyst", abbreviation: "CPIA", issuer: "PARCA", required: false },
    { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
  ],
  benefits: fullTimeBenefits,
  compensation: { min: 8_200_000, max: 10_800_000, currency: "USD", period: "YEAR", note: "On-call weeks are paid on top.", benchmark: null },
  highlights: [
    "Three days a week from home; the other two around one table with the people who use what you build.",
    "An engine that we are moving this year, so the first decisions are still open.",
    "A change board that meets for twenty minutes and decides.",
  ],
  aboutOrganization: defaultOrganization.about,
  replyWithinDays: 14,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "REQUIRED")],
    questions: [
      { id: "engines", text: "Which interface engines have you worked with?", kind: "MULTIPLE_CHOICE", required: true, choices: ["Mirth Connect", "Rhapsody", "Corepoint", "Cloverleaf", "Another"] },
      { id: "lost-message", text: "Tell us about a message that went missing, and how you found it.", kind: "LONG_TEXT", required: false, choices: [] },
      { id: "on-site", text: "Can you be in Lantern Lake two days a week?", kind: "YES_NO", required: true, choices: [] },
    ],
    contact,
    text: `Send your resume and a letter of one page: which interface are you proud of, and which would you build another way today?\n\n${reply}`,
  },
};
