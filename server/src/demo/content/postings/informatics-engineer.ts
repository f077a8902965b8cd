import { documentInstruction } from "@rounds/shared/postings/content.ts";
import { defaultOrganization, informaticsOffice, type UnplacedPostingContent } from "../../../database/seed/content/organization.ts";
import { contact, fullTimeBenefits, reply } from "./common.ts";

export const informaticsEngineer: UnplacedPostingContent = {
  title: "Imaging informatics engineer",
  summary:
    "We have twenty years of images, a research group with good questions, and a dozen algorithms that would like to be asked. What we lack is the engineering between them. You will build the services that route, de-identify, analyze and return images to the people reading them, and you will measure whether any of it helped.",
  department: "Imaging informatics",
  employmentType: "FULL_TIME",
  workplaceType: "REMOTE",
  locations: [informaticsOffice],
  responsibilities: [
    "Build and run services around the archive: DICOMweb gateways, routing rules, prefetching, de-identification.",
    "Bring image analysis into the reading room so that results arrive before the radiologist does, marked for what they are.",
    "Watch the models we run for drift and failure, by site, scanner and group of patients, and switch off what does not earn its place.",
    "Give researchers cohorts they may use: honest counts, approved protocols, an audit trail.",
    "Write software that others can own: tests, reviews, small releases, a page on how to undo each.",
    "Join the on-call rotation for what you build, one week in six.",
  ],
  requirements: [
    { kind: "REQUIRED", text: "Four years of software engineering, two of them on systems that people rely on at all hours" },
    { kind: "REQUIRED", text: "Python, and one of Go, Java, C# or TypeScript" },
    { kind: "REQUIRED", text: "DICOM beyond the viewer: tags, transfer syntaxes, associations, DICOMweb" },
    { kind: "REQUIRED", text: "Linux, containers and infrastructure as code" },
    { kind: "PREFERRED", text: "Medical image analysis in clinical use, and the rules that come with it" },
    { kind: "PREFERRED", text: "GPU serving, MONAI or similar" },
    { kind: "PREFERRED", text: "Open-source work that we can read" },
  ],
  credentials: [{ name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false }],
  benefits: [...fullTimeBenefits, "A home-office allowance of 1,500 dollars, and travel to the lake twice a year"],
  compensation: { min: 10_500_000, max: 14_000_000, currency: "USD", period: "YEAR", note: null, benchmark: null },
  highlights: [
    "Remote from anywhere in the United States, with core hours from 10 a.m. to 3 p.m. Central.",
    "One day in ten for work that nobody asked for.",
    "Radiologists who will tell you within the hour what your release did to their morning.",
    "What can be published, we publish: papers and code.",
  ],
  aboutOrganization: defaultOrganization.about,
  replyWithinDays: 14,
  instructions: {
    documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("PORTFOLIO", "OPTIONAL")],
    questions: [
      { id: "code", text: "A link to code or writing of yours, if there is any.", kind: "SHORT_TEXT", required: false, choices: [] },
      { id: "state", text: "In which state would you work?", kind: "SHORT_TEXT", required: true, choices: [] },
    ],
    contact,
    text: `Send a resume. If you like, add a letter or a sample of your work; we read both. There is no take-home test: we talk about something that you have built.\n\n${reply}`,
  },
};
