import { documentInstruction, type DocumentInstruction, type Location, type PostingContent, type Question, type Requirement } from "@rounds/shared/postings/content.ts";
import { eastShoreImaging, informaticsOffice, mainHospital } from "../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorTemplate } from "../../server/src/database/seed/content/pacs-administrator.ts";
import { Deck, seededRandom, type Random } from "../../server/src/demo/content/random.ts";

export const POSTINGS = 1_000;
const SEED = 20_261_124;
const MINUTE = 60_000;
const FIRST_PUBLISHED = Date.parse("2026-01-05T14:00:00.000Z");

export interface BenchPosting {
  readonly slug: string;
  readonly content: Omit<PostingContent, "locations"> & { readonly locations: readonly Location[] };
  /** ISO 8601, a minute after the posting before it. */
  readonly publishedAt: string;
}

/** The template that every posting of the bench was made from. */
export const benchTemplate = pacsAdministratorTemplate;

const places = [mainHospital, eastShoreImaging, informaticsOffice];
const departments = ["Imaging informatics", "Radiology", "Cardiology", "Biomedical engineering"];
const titles = ["PACS administrator", "Imaging systems analyst", "MRI technologist", "Integration engineer", "Archive specialist"];
const duties = ["Watch the archive at night", "Reconcile lost studies", "Test each upgrade first", "Teach newcomers", "Write down every fix", "Report once a month", "Keep worklists speaking DICOM", "Review who has access"];
const needs = ["Three years with a PACS", "DICOM and HL7", "Scripting in Python", "Calm on the phone", "A related degree", "A migration that you led", "Clear writing", "Experience with an EHR"];
const benefits = ["Health insurance", "A matched retirement plan", "Paid leave of 24 days", "Five study days a year", "Help with moving"];
const highlights = ["A new archive to shape", "A team of five", "On call one week in five", "Two days from home"];
const credentials = [
  { name: "Certified PACS Associate", abbreviation: "CPAS", issuer: "PARCA", required: false },
  { name: "Imaging Informatics Professional", abbreviation: "CIIP", issuer: "ABII", required: false },
];
const acceptedTypes: DocumentInstruction["acceptedTypes"] = ["application/pdf"];
const resume: DocumentInstruction = { ...documentInstruction("RESUME", "REQUIRED"), acceptedTypes };
const letter: DocumentInstruction = { ...documentInstruction("COVER_LETTER", "OPTIONAL"), acceptedTypes };
const questions: readonly Question[] = [
  { id: "experience", text: "Which PACS have you run?", kind: "SHORT_TEXT", required: false, choices: [] },
  { id: "on-call", text: "Which shift suits you?", kind: "SINGLE_CHOICE", required: false, choices: ["Day", "Evening", "Night"] },
];

/** The same thousand postings on every machine, oldest first; twenty of them make an answer of about 50 kB. */
export function benchPostings(): BenchPosting[] {
  const random = seededRandom(SEED);
  const decks = { places: new Deck(places, random), duties: new Deck(duties, random), needs: new Deck(needs, random), benefits: new Deck(benefits, random), highlights: new Deck(highlights, random) };
  return Array.from({ length: POSTINGS }, (_, index) => benchPosting(index, random, decks));
}

interface Decks {
  readonly places: Deck<Location>;
  readonly duties: Deck<string>;
  readonly needs: Deck<string>;
  readonly benefits: Deck<string>;
  readonly highlights: Deck<string>;
}

function benchPosting(index: number, random: Random, decks: Decks): BenchPosting {
  const pick = (items: readonly string[]) => items[random.integer(0, items.length - 1)] ?? "";
  const title = `${pick(titles)} ${index + 1}`;
  const min = random.integer(50, 80) * 100_000;
  return {
    slug: title.toLowerCase().replaceAll(" ", "-"),
    publishedAt: new Date(FIRST_PUBLISHED + index * MINUTE).toISOString(),
    content: {
      title,
      summary: "You run the system that stores the pictures.",
      department: pick(departments),
      employmentType: index % 4 === 0 ? "PART_TIME" : "FULL_TIME",
      workplaceType: index % 3 === 0 ? "HYBRID" : "ON_SITE",
      locations: decks.places.deal(1 + Number(index % 5 === 0)),
      compensation: { min, max: min + 2_500_000, currency: "USD", period: "YEAR", note: null, benchmark: { average: 7_800_000, low: 5_300_000, high: 11_200_000, currency: "USD", period: "YEAR", source: "Library figures" } },
      responsibilities: decks.duties.deal(6),
      requirements: decks.needs.deal(6).map((text, at): Requirement => ({ text, kind: at < 4 ? "REQUIRED" : "PREFERRED" })),
      credentials,
      benefits: decks.benefits.deal(4),
      highlights: decks.highlights.deal(3),
      aboutOrganization: "A hospital by the lake.",
      instructions: { documents: [resume, letter], questions: [...questions], contact: "careers@example.org", text: "Apply on this page." },
    },
  };
}
