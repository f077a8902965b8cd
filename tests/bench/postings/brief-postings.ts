import { documentInstruction, type Location, type Question, type Requirement } from "@rounds/shared/postings/content.ts";
import { eastShoreImaging, informaticsOffice, mainHospital } from "../../../server/src/database/seed/content/organization.ts";
import { Deck, seededRandom, type Random } from "../../../server/src/demo/content/random.ts";
import { benchTemplate, numberedPostings, type BenchPosting } from "./bench-posting.ts";

const SEED = 20_261_124;

const places = [mainHospital, eastShoreImaging, informaticsOffice];
const departments = ["Imaging informatics", "Radiology", "Cardiology", "Biomedical engineering"];
const titles = ["PACS administrator", "Imaging systems analyst", "MRI technologist", "Integration engineer", "Archive specialist"];
const duties = [
  "Watch the archive and the queues that feed it, day and night",
  "Reconcile studies whose order never arrived",
  "Test each upgrade on a copy before it reaches a reading room",
  "Teach newcomers at their own workstation",
  "Answer when a study does not open, and write down why",
  "Turn a month of figures into one page for the department",
  "Keep modalities, worklists and the archive speaking DICOM",
];
const needs = ["Three years with a PACS in clinical use", "A working command of DICOM and HL7", "Scripting in Python or PowerShell", "Calm on the phone at three in the morning", "A degree in a related field", "Experience with a vendor-neutral archive"];
const benefits = ["Health insurance from the first day", "A retirement plan with a match", "Twenty-four days of paid leave", "Five study days a year", "Help with moving to the lake"];
const highlights = ["A new archive to shape from its first design meeting", "A team of five who document what they do", "On call one week in five, paid", "Two days a week from home"];
const credentials = [
  { name: "Certified PACS Associate", abbreviation: "CPAS", issuer: "PARCA", required: false },
  { name: "Certified Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
];
const questions: readonly Question[] = [
  { id: "experience", text: "Which PACS have you run?", kind: "SHORT_TEXT", required: false, choices: [] },
  { id: "on-call", text: "Which shift suits you?", kind: "SINGLE_CHOICE", required: false, choices: ["Day", "Evening", "Night"] },
];

/** Postings of one or two short items a list, the same on every machine: hard on us, since each row spared is a row that stock does not pay for. */
export function briefPostings(): BenchPosting[] {
  const random = seededRandom(SEED);
  const decks = { places: new Deck(places, random), duties: new Deck(duties, random), needs: new Deck(needs, random), benefits: new Deck(benefits, random), highlights: new Deck(highlights, random) };
  return numberedPostings((index) => briefContent(index, random, decks));
}

interface Decks {
  readonly places: Deck<Location>;
  readonly duties: Deck<string>;
  readonly needs: Deck<string>;
  readonly benefits: Deck<string>;
  readonly highlights: Deck<string>;
}

function briefContent(index: number, random: Random, decks: Decks): BenchPosting["content"] {
  const pick = (items: readonly string[]) => items[random.integer(0, items.length - 1)] ?? "";
  const title = `${pick(titles)} ${index + 1}`;
  const min = random.integer(50, 80) * 100_000;
  return {
    title,
    summary: "You run the system that stores the pictures, beside the people who read them.",
    department: pick(departments),
    employmentType: index % 4 === 0 ? "PART_TIME" : "FULL_TIME",
    workplaceType: index % 3 === 0 ? "HYBRID" : "ON_SITE",
    locations: decks.places.deal(1 + Number(index % 5 === 0)),
    compensation: { min, max: min + 2_500_000, currency: "USD", period: "YEAR", note: null, benchmark: benchTemplate.content.compensation?.benchmark ?? null },
    responsibilities: decks.duties.deal(2),
    requirements: decks.needs.deal(2).map((text, at): Requirement => ({ text, kind: at === 0 ? "REQUIRED" : "PREFERRED" })),
    credentials: credentials.slice(0, 1 + (index % 2)),
    benefits: decks.benefits.deal(2),
    highlights: decks.highlights.deal(2),
    aboutOrganization: "A teaching hospital of 310 beds by the lake.",
    instructions: { documents: [documentInstruction("RESUME", "REQUIRED"), ...(index % 4 === 0 ? [documentInstruction("COVER_LETTER", "OPTIONAL")] : [])], questions: questions.slice(0, 1 + (index % 2)), contact: "careers@example.org", text: "Apply on this page; no account is needed." },
  };
}
