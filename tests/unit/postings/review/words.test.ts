import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf, goodContent } from "./a-posting.ts";

const inDuties = (text: string) => ({ content: { responsibilities: [...goodContent.responsibilities, text] } });
const excerpts = (rule: ReviewRuleId, text: string) => findingsOf(rule, inDuties(text)).map(({ excerpt }) => excerpt);

/** Words that are found, each with a near miss that must not be. */
const examples: readonly [ReviewRuleId, string, string, string][] = [
  ["AGE_BARRED", "Join a young team", "young", "Scan young patients and their parents"],
  ["AGE_BARRED", "Young and eager, please", "Young", "Work at the clinic on Young Street"],
  ["AGE_BARRED", "For recent college graduates", "recent college graduates", "Teach college students who rotate through the department"],
  ["AGE_BARRED", "Somebody under 35 years old", "under 35 years old", "Bring the wait under 35 minutes"],
  ["AGE_CODED", "A digital native is wanted", "digital native", "Move to digital radiography"],
  ["AGE_CODED", "An energetic colleague", "energetic", "Calibrate high-energy photon beams"],
  ["AGE_CODED", "At most 3 years of experience", "At most 3 years of experience", "Archive at most 3 years of studies"],
  ["AGE_CODED", "For up-and-coming leaders", "up-and-coming", "Walk up and come in"],
  ["AGE_CODED", "Fit for new grads", "new grads", "Precept new graduates"],
  ["SEX_BARRED", "Female candidates preferred", "Female candidates preferred", "Scan female patients in the breast center"],
  ["GENDERED", "Report to the chairman", "chairman", "Report to the chair of radiology"],
  ["GENDERED", "Plan the manpower of the night shift", "manpower", "Plan human power and machine power"],
  ["GENDERED", "He/she answers the phone", "He/she", "The sheath and the shell of the coil"],
  ["GENDERED", "Help the guys in the field", "guys", "Work with Guys Hospital Trust"],
  ["GENDER_CODED", "An aggressive attitude to growth", "aggressive", "Recognize aggressive tumors"],
  ["GENDER_CODED", "A dominant personality", "dominant", "Note the dominant hand of the patient"],
  ["GENDER_CODED", "You are competitive by nature", "competitive", "Run competitive bidding for scanners"],
  ["GENDER_CODED", "Speak assertively", "assertively", "Speak clearly"],
  ["HYPE", "We want a PACS rockstar", "rockstar", "Catalog rock samples"],
  ["HYPE", "A ninja of scripting", "ninja", "Run the installation wizard"],
  ["HYPE", "It gets crazy here", "crazy", "Grazing the crazing surface"],
  ["ABILITY", "Able-bodied applicants", "Able-bodied", "Foreign-bodied images"],
  ["ABILITY", "The disabled deserve care", "The disabled", "Remove the disabled accounts"],
  ["ABILITY", "Candidates in excellent health", "excellent health", "Candidates get excellent health insurance"],
  ["ABILITY", "Must be able to hear a whisper", "Must be able to hear", "Must be able to hear a whisper, with or without reasonable accommodation"],
  ["PHYSICAL_DEMAND", "Must be able to stand for long periods", "Must be able to stand", "Stand in for a colleague"],
  ["PHYSICAL_DEMAND", "Lift 50 lbs", "Lift 50 lbs", "Lift the phone"],
  ["PHYSICAL_DEMAND", "Must be able to lift 50 pounds", "Must be able to lift", "Must be able to lift 50 pounds, with or without reasonable accommodation"],
  ["ORIGIN_BARRED", "A native English speaker", "native English speaker", "Fluent in spoken and written English"],
  ["ORIGIN_BARRED", "US citizens only", "US citizens only", "Authorized to work in the United States"],
  ["ORIGIN_BARRED", "U.S. citizens required", "U.S. citizens", "U.S. citizens and all those authorized to work may apply"],
  ["ORIGIN_BARRED", "Canadian experience is a must", "Canadian experience", "Know Canadian privacy law"],
  ["RELIGION_AND_LOOKS", "Clean-shaven at all times", "Clean-shaven", "Clean coils at all times"],
  ["JARGON", "Leverage the archive", "Leverage", "Use the archive"],
  ["JARGON", "Thrive in a fast-paced environment", "fast-paced environment", "Walk fast, paced by the alarms"],
  ["JARGON", "Wear many hats", "Wear many hats", "Wear many lead aprons"],
  ["JARGON", "Find synergies", "synergies", "Prepare synergists and contrast media"],
];

describe("loaded words", () => {
  test.each(examples)("%s: “%s” is found", (rule, text, excerpt) => {
    expect(excerpts(rule, text)).toEqual([excerpt]);
  });

  test.each(examples)("%s: its near miss is not (%s, %s, “%s”)", (rule, _text, _excerpt, nearMiss) => {
    expect(excerpts(rule, nearMiss)).toEqual([]);
  });

  test("stand where they are found, with why and what to write instead", () => {
    const [found] = findingsOf("GENDERED", inDuties("Report to the Chairman of radiology"));
    expect(found).toMatchObject({ place: ["responsibilities", String(goodContent.responsibilities.length)], excerpt: "Chairman", replacement: { of: "Chairman", by: "Chair" }, mend: "Write “Chair”." });
    expect(found?.message).toContain("“Chairman”");
  });

  test("are found in every text of a posting", () => {
    const everywhere = {
      title: "PACS rockstar", summary: "For a rockstar.", aboutOrganization: "Home of rockstars.", highlights: ["A rockstar team"], benefits: ["Rockstar parking"],
      requirements: [{ kind: "REQUIRED" as const, text: "To be a rockstar" }], instructions: { ...goodContent.instructions, text: "Send a rockstar letter." },
    };
    const places = findingsOf("HYPE", { content: everywhere }).map(({ place }) => place[0]);
    expect(places).toEqual(["title", "summary", "highlights", "requirements", "benefits", "aboutOrganization", "instructions"]);
  });

  test("mean something else where a word of the field stands within three words", () => {
    expect(excerpts("GENDER_CODED", "Be aggressive in the tumors clinic")).toEqual([]);
    expect(excerpts("GENDER_CODED", "Be aggressive in the best tumors clinic")).toEqual(["aggressive"]);
  });

  test("that stand in a longer phrase, or twice in a text, are one finding", () => {
    expect(excerpts("HYPE", "We work hard, play hard")).toEqual(["work hard, play hard"]);
    expect(excerpts("GENDERED", "Ask the foreman, and again the foreman")).toEqual(["foreman"]);
  });

  test.each(["master's degree", "Dominique leads the manometry lab", "Human resources", "Mandatory training", "Chairside imaging", "Guyana", "Youngstown, Ohio", "a managed archive", "kingdom and queen-size"])("%s is no finding at all", (text) => {
    for (const rule of ["AGE_BARRED", "AGE_CODED", "GENDERED", "GENDER_CODED", "HYPE", "ABILITY", "JARGON"] as const) expect(excerpts(rule, text)).toEqual([]);
  });
});

describe("vague words about pay and benefits", () => {
  test.each(["Competitive salary", "Great benefits", "A retirement plan and more", "A comprehensive benefits package", "Full benefits"])("“%s” tells nothing", (benefit) => {
    expect(findingsOf("BENEFITS_VAGUE", { content: { benefits: ["Paid leave", benefit] } })).toHaveLength(1);
  });

  test.each(["Great benefits, including dental insurance", "More and more study days each year", "Twenty-four days of paid leave", "Comprehensive benefits: medical, dental and vision", "Full benefits from the first day", "Five weeks and more of leave"])("“%s” does", (benefit) => {
    expect(findingsOf("BENEFITS_VAGUE", { content: { benefits: ["Paid leave", benefit] } })).toEqual([]);
  });

  test("a duty and a summary may say “and more”", () => {
    expect(findingsOf("BENEFITS_VAGUE", inDuties("Route CT, MRI and more"))).toEqual([]);
    expect(findingsOf("BENEFITS_VAGUE", { content: { summary: "You look after archives, routers and more." } })).toEqual([]);
  });

  test("what explains a range is no substitute for it", () => {
    const note = "Commensurate with experience.";
    const pay = { min: 6_000_000, max: 9_000_000, currency: "USD", period: "YEAR" as const, note, benchmark: null };
    expect(findingsOf("BENEFITS_VAGUE", { content: { compensation: pay } })).toEqual([]);
    expect(findingsOf("BENEFITS_VAGUE", { content: { compensation: { ...pay, max: null } } })).toHaveLength(1);
  });
});
