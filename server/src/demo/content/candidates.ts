import type { Stage } from "@rounds/shared/applications/stages.ts";
import { defaultOrganization } from "../../database/seed/content/organization.ts";
import { pacsAdministratorPosting, pacsAdministratorTemplate } from "../../database/seed/content/pacs-administrator.ts";
import { composeLetter, LetterDecks } from "./compose-letter.ts";
import { composeResume, ResumeDecks } from "./compose-resume.ts";
import type { Letter, Resume } from "./documents.ts";
import { people, type DocumentFormat, type Person, type TrackName } from "./people.ts";
import { demoPostings } from "./postings.ts";
import { Deck, seededRandom, type Random } from "./random.ts";
import type { CareerTrack } from "./tracks/track.ts";
import { tracks } from "./tracks/tracks.ts";

export interface DemoAnswer {
  readonly questionId: string;
  readonly values: readonly string[];
}

export interface DemoNote {
  readonly text: string;
  /** After the application came in, and never later than today. */
  readonly daysAgo: number;
  readonly author: "RECRUITER" | "HIRING_MANAGER" | "REVIEWER";
}

export interface DemoDocument<Content> {
  readonly content: Content;
  readonly format: DocumentFormat;
  readonly fileName: string;
}

export interface DemoCandidate {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  readonly postingSlug: string;
  readonly source: string;
  readonly submittedDaysAgo: number;
  /** Where the application stands in the end. */
  readonly stage: Stage;
  readonly consents: readonly "FUTURE_OPENINGS"[];
  readonly answers: readonly DemoAnswer[];
  readonly notes: readonly DemoNote[];
  readonly resume: DemoDocument<Resume>;
  /** Null where the posting needs none and the candidate wrote none. */
  readonly letter: DemoDocument<Letter> | null;
}

const seed = 1136;
const areaCodes = ["608", "715", "414", "612", "312", "920"] as const;
const noteAuthors = ["RECRUITER", "HIRING_MANAGER", "REVIEWER"] as const;

const postingContents = new Map([
  [pacsAdministratorTemplate.slug, pacsAdministratorPosting(defaultOrganization)],
  ...demoPostings.map(({ slug, content }) => [slug, content] as const),
]);

function postingContent(slug: string) {
  const content = postingContents.get(slug);
  if (!content) throw new Error(`The demo has no posting "${slug}".`);
  return content;
}

/** A number from the block that is kept for fiction, 555-0100 to 555-0199. */
function fictionalPhone(index: number): string {
  return `(${areaCodes[index % areaCodes.length] ?? "715"}) 555-01${String(index * 2 + 7).padStart(2, "0")}`;
}

class TrackDesk {
  readonly track: CareerTrack;
  readonly resumes: ResumeDecks;
  readonly letters: LetterDecks;
  readonly notes: Record<keyof CareerTrack["notes"], Deck<string>>;
  readonly random: Random;

  constructor(track: CareerTrack, random: Random) {
    this.track = track;
    this.random = random;
    this.resumes = new ResumeDecks(track, random);
    this.letters = new LetterDecks(track, random);
    this.notes = { first: new Deck(track.notes.first, random), met: new Deck(track.notes.met, random), doubt: new Deck(track.notes.doubt, random) };
  }
}

function noteTexts(stage: Stage, notes: TrackDesk["notes"], random: Random): string[] {
  switch (stage) {
    case "NEW": return [];
    case "SCREEN": return notes.first.deal(random.integer(0, 1));
    case "INTERVIEW": return [...notes.first.deal(1), ...notes.met.deal(1)];
    case "OFFER":
    case "HIRED": return [...notes.first.deal(1), ...notes.met.deal(2)];
    case "DECLINED": return notes.doubt.deal(1);
    case "WITHDRAWN": return notes.first.deal(1);
  }
}

function composeNotes(person: Person, desk: TrackDesk): DemoNote[] {
  const texts = noteTexts(person.stage, desk.notes, desk.random);
  const pace = person.submittedDaysAgo / (texts.length + 1);
  return texts.map((text, index) => ({
    text,
    daysAgo: Math.floor(person.submittedDaysAgo - pace * (index + 1)),
    author: noteAuthors[(index + person.submittedDaysAgo) % noteAuthors.length] ?? "RECRUITER",
  }));
}

function composeAnswers(person: Person, desk: TrackDesk): DemoAnswer[] {
  const skipsOptional = person.care === "thin";
  return postingContent(desk.track.postingSlug)
    .instructions.questions.filter((question) => question.required || !skipsOptional)
    .flatMap(({ id }) => {
      const [values] = desk.random.shuffle(desk.track.answers[id]?.[person.seniority] ?? []);
      return values ? [{ questionId: id, values: values.map((value) => value.replace("{state}", person.home.slice(-2))) }] : [];
    });
}

function writesLetter(person: Person, desk: TrackDesk): boolean {
  const isRequired = postingContent(desk.track.postingSlug).instructions.documents.some(({ kind, requirement }) => kind === "COVER_LETTER" && requirement === "REQUIRED");
  return isRequired || person.care === "strong" || (person.care === "solid" && desk.random.integer(0, 1) === 1);
}

/** Some people write the letter in Word even when the resume is a PDF. */
function letterFormat(person: Person, random: Random): DocumentFormat {
  return random.integer(1, 4) === 1 ? "docx" : person.format;
}

function fileName(person: Person, kind: "resume" | "letter", format: DocumentFormat, random: Random): string {
  const names = {
    resume: ["resume", `${person.familyName} resume`, `${person.givenName}_${person.familyName}_CV`, "Resume 2026 final"],
    letter: ["cover letter", `${person.familyName} letter`, `Letter_${person.givenName}_${person.familyName}`, "letter Lantern Lake"],
  };
  return `${names[kind][random.integer(0, 3)] ?? kind}.${format}`;
}

function composeCandidate(person: Person, index: number, desk: TrackDesk): DemoCandidate {
  const { random, track } = desk;
  const email = `${person.mailbox}@${index % 3 === 0 ? "example.org" : "example.com"}`;
  const phone = fictionalPhone(index);
  const resume = composeResume(person, { email, phone }, desk.resumes);
  const letter = writesLetter(person, desk) ? composeLetter(person, resume, postingContent(track.postingSlug).title, desk.letters) : null;
  const formatOfLetter = letterFormat(person, random);
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    email,
    phone,
    postingSlug: track.postingSlug,
    source: person.source,
    submittedDaysAgo: person.submittedDaysAgo,
    stage: person.stage,
    consents: random.integer(1, 3) === 1 ? ["FUTURE_OPENINGS"] : [],
    answers: composeAnswers(person, desk),
    notes: composeNotes(person, desk),
    resume: { content: resume, format: person.format, fileName: fileName(person, "resume", person.format, random) },
    letter: letter && { content: letter, format: formatOfLetter, fileName: fileName(person, "letter", formatOfLetter, random) },
  };
}

/** The forty candidates of the demo; the same ones on every machine and at every call. */
export function demoCandidates(): DemoCandidate[] {
  const random = seededRandom(seed);
  const desks: Record<TrackName, TrackDesk> = {
    pacs: new TrackDesk(tracks.pacs, random),
    mri: new TrackDesk(tracks.mri, random),
    integration: new TrackDesk(tracks.integration, random),
    engineering: new TrackDesk(tracks.engineering, random),
  };
  return people.map((person, index) => composeCandidate(person, index, desks[person.track]));
}
