import type { Certification, Position, Resume, Schooling } from "./documents.ts";
import type { Care, Person, Seniority } from "./people.ts";
import { Deck, fillNumbers, type Random } from "./random.ts";
import type { CareerStep, CareerTrack } from "./tracks/track.ts";
import { employers, schools, type Employer } from "./tracks/tracks.ts";

/** The demo's careers end here; later dates would be in the future for somebody. */
const latestYear = 2026;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

const ladder: Record<Seniority, readonly Seniority[]> = {
  starting: ["starting"],
  settled: ["settled", "starting"],
  senior: ["senior", "settled", "starting"],
};
const yearsInPosition: Record<Seniority, readonly [number, number]> = { starting: [2, 3], settled: [3, 6], senior: [4, 7] };
const deedsByCare: Record<Care, number> = { thin: 2, solid: 3, strong: 5 };
const skillsByCare: Record<Care, number> = { thin: 4, solid: 8, strong: 12 };
const certificationsByCare: Record<Care, number> = { thin: 0, solid: 1, strong: 2 };

/** The decks that one posting's candidates share, so that no two resumes are alike for want of material. */
export class ResumeDecks {
  readonly titles: Record<Seniority, Deck<string>>;
  readonly deeds: Record<Seniority, Deck<string>>;
  readonly summaries: Deck<string>;
  readonly education: Deck<string>;
  readonly certifications: Deck<string>;
  readonly skills: Deck<string>;
  readonly employers: Deck<Employer>;
  readonly schools: Deck<string>;
  readonly random: Random;

  constructor(track: CareerTrack, random: Random) {
    const decks = (of: (step: CareerStep) => readonly string[]): Record<Seniority, Deck<string>> => ({
      starting: new Deck(of(track.steps.starting), random),
      settled: new Deck(of(track.steps.settled), random),
      senior: new Deck(of(track.steps.senior), random),
    });
    this.titles = decks((step) => step.titles);
    this.deeds = decks((step) => step.deeds);
    this.summaries = new Deck(track.summaries, random);
    this.education = new Deck(track.education, random);
    this.certifications = new Deck(track.certifications, random);
    this.skills = new Deck(track.skills, random);
    this.employers = new Deck(employers, random);
    this.schools = new Deck(schools, random);
    this.random = random;
  }
}

function only<T>(hand: readonly T[]): T {
  const [card] = hand;
  if (card === undefined) throw new Error("A deck of the demo is empty.");
  return card;
}

function composePositions(person: Person, decks: ResumeDecks): { positions: Position[]; firstYear: number } {
  const { random } = decks;
  const steps = ladder[person.seniority];
  const workplaces = decks.employers.deal(steps.length);
  const date = (year: number): string => (person.care === "thin" ? String(year) : `${months[random.integer(0, 11)] ?? "June"} ${year}`);

  let end = "present";
  let year = latestYear;
  const positions = steps.map((step, index): Position => {
    const workplace = only(workplaces.slice(index));
    const [shortest, longest] = yearsInPosition[step];
    year -= random.integer(shortest, longest);
    const from = date(year);
    const count = Math.max(1, deedsByCare[person.care] - index);
    const position: Position = {
      title: only(decks.titles[step].deal(1)),
      employer: workplace.name,
      town: workplace.town,
      from,
      to: end,
      deeds: decks.deeds[step].deal(count).map((deed) => fillNumbers(deed, random)),
    };
    end = from;
    return position;
  });
  return { positions, firstYear: year };
}

function composeEducation(person: Person, decks: ResumeDecks, firstYear: number): Schooling[] {
  if (person.care === "thin" && person.seniority === "settled") return [];
  return [{ award: only(decks.education.deal(1)), school: only(decks.schools.deal(1)), year: String(firstYear) }];
}

function composeCertifications(person: Person, decks: ResumeDecks, firstYear: number): Certification[] {
  return decks.certifications
    .deal(certificationsByCare[person.care])
    .map((name) => ({ name, year: String(decks.random.integer(firstYear + 1, latestYear - 1)) }));
}

/** A resume that fits the person's posting, years and care. */
export function composeResume(person: Person, contact: { email: string; phone: string }, decks: ResumeDecks): Resume {
  const { positions, firstYear } = composePositions(person, decks);
  const summary = only(decks.summaries.deal(1)).replace("{years}", String(latestYear - firstYear));
  return {
    name: `${person.givenName} ${person.familyName}`,
    headline: only(positions).title,
    ...contact,
    home: person.home,
    summary: person.care === "thin" ? null : fillNumbers(summary, decks.random),
    positions,
    education: composeEducation(person, decks, firstYear),
    certifications: composeCertifications(person, decks, firstYear),
    skills: decks.skills.deal(skillsByCare[person.care]),
    layout: person.layout,
  };
}
