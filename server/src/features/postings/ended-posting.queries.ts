import type { Question } from "@rounds/shared/postings/content.ts";
import { isSlug } from "@rounds/shared/postings/slug.ts";
import { stateAt } from "@rounds/shared/postings/states.ts";
import type { Services } from "../../platform/services.ts";
import { PostingRow } from "./posting.entity.ts";
import { revisionTexts } from "./revision-texts.ts";

/** What the public may still know of a posting that it could see once: enough to say what it was, and to find the like of it. */
export interface EndedPosting {
  readonly title: string;
  /** CLOSED for good, whoever or whatever closed it; PAUSED may open again. */
  readonly state: "CLOSED" | "PAUSED";
  readonly department: string;
  readonly city: string | null;
  /** What it asked, so that answers to it can still be read. */
  readonly questions: readonly Question[];
}

/** Null for an address that no posting ever had in public, and for one that is open. */
export async function findEndedPosting({ database, clock }: Services, slug: string): Promise<EndedPosting | null> {
  const posting = isSlug(slug) ? await database.read.findOneBy(PostingRow, { slug }) : null;
  if (posting === null || posting.currentRevisionId === null) return null;
  const state = stateAt(posting, clock.now());
  if (state !== "CLOSED" && state !== "ARCHIVED" && state !== "PAUSED") return null;
  const texts = await revisionTexts(database.read, [posting.currentRevisionId]);
  const { title, department, locations, instructions } = texts(posting.currentRevisionId);
  return { title, state: state === "PAUSED" ? "PAUSED" : "CLOSED", department, city: locations[0]?.city ?? null, questions: instructions.questions };
}
