import type { Letter, Resume } from "./documents.ts";
import type { Person } from "./people.ts";
import { Deck, type Random } from "./random.ts";
import type { CareerTrack } from "./tracks/track.ts";

const salutations = ["Dear hiring team,", "Dear colleagues at Lantern Lake,", "Dear talent team,", "Hello,", "To whom it may concern,"];
const farewells = ["Sincerely,", "Kind regards,", "With best wishes,", "Thank you,"];

export class LetterDecks {
  readonly openings: Deck<string>;
  readonly middles: Deck<string>;
  readonly closings: Deck<string>;
  readonly salutations: Deck<string>;
  readonly farewells: Deck<string>;

  constructor(track: CareerTrack, random: Random) {
    this.openings = new Deck(track.letter.openings, random);
    this.middles = new Deck(track.letter.middles, random);
    this.closings = new Deck(track.letter.closings, random);
    this.salutations = new Deck(salutations, random);
    this.farewells = new Deck(farewells, random);
  }
}

/** What the resume says, told in sentences: the deeds begin with a verb in the past tense. */
function evidence(resume: Resume): string {
  return resume.positions
    .slice(0, 2)
    .map(({ employer, deeds: [deed = ""] }, index) => {
      const place = index === 0 ? `At ${employer}` : `Before that, at ${employer},`;
      return `${place} I ${deed.charAt(0).toLowerCase()}${deed.slice(1)}.`;
    })
    .join(" ");
}

function composeParagraphs(person: Person, resume: Resume, decks: LetterDecks): string[] {
  const opening = decks.openings.deal(1);
  const closing = decks.closings.deal(1);
  if (person.care === "thin") return [...opening, ...closing];
  const middle = decks.middles.deal(1);
  return person.care === "solid" ? [...opening, ...middle, ...closing] : [...opening, ...middle, evidence(resume), ...closing];
}

/** A letter for the posting, as long as the person's care allows. */
export function composeLetter(person: Person, resume: Resume, postingTitle: string, decks: LetterDecks): Letter {
  const { name, email, phone, home } = resume;
  return {
    sender: { name, email, phone, home },
    addressee: "Lantern Lake Medical Center, Talent team",
    subject: postingTitle,
    salutation: decks.salutations.deal(1).join(""),
    paragraphs: composeParagraphs(person, resume, decks),
    farewell: decks.farewells.deal(1).join(""),
    layout: person.layout,
  };
}
