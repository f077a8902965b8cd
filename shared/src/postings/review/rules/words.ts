import type { PostingText } from "../posting-texts.ts";
import type { Draft, Rule } from "../rule.ts";
import { ability, physicalDemands, senses } from "../words/ability.ts";
import { ageBarred, ageCoded } from "../words/age.ts";
import { gendered, genderCoded, sexBarred } from "../words/gender.ts";
import { hype } from "../words/hype.ts";
import { jargon } from "../words/jargon.ts";
import { originBarred, religionAndLooks } from "../words/origin.ts";
import { insteadOfPay, openLists, vagueBenefits, vaguePay } from "../words/vague-benefits.ts";
import { phraseRule } from "./phrase-rule.ts";

const saysAccommodation = /accommodat|equipment (?:helps|does)|with help|with a colleague/i;
const aboutPay = new Set(["summary", "highlights", "benefits", "compensation"]);
const listed = new Set(["benefits", "compensation"]);

const withoutAccommodation = ({ text }: PostingText) => !saysAccommodation.test(text);
const isAboutPay = ({ place }: PostingText) => aboutPay.has(place[0] ?? "");
const isListOfBenefits = ({ place }: PostingText) => listed.has(place[0] ?? "");
const statesRange = ({ content: { compensation: pay } }: Draft) => pay !== null && pay.min !== null && pay.max !== null;

const insteadOfRange = phraseRule("BENEFITS_VAGUE", insteadOfPay, isAboutPay);

/** Every rule that is a table of words. */
export const wordRules: readonly Rule[] = [
  phraseRule("AGE_BARRED", ageBarred),
  phraseRule("AGE_CODED", ageCoded),
  phraseRule("SEX_BARRED", sexBarred),
  phraseRule("GENDERED", gendered),
  phraseRule("GENDER_CODED", genderCoded),
  phraseRule("HYPE", hype),
  phraseRule("ABILITY", ability),
  phraseRule("ABILITY", senses, withoutAccommodation),
  phraseRule("PHYSICAL_DEMAND", physicalDemands, withoutAccommodation),
  phraseRule("ORIGIN_BARRED", originBarred),
  phraseRule("RELIGION_AND_LOOKS", religionAndLooks),
  phraseRule("JARGON", jargon),
  phraseRule("BENEFITS_VAGUE", [...vaguePay, ...vagueBenefits], isAboutPay),
  phraseRule("BENEFITS_VAGUE", openLists, isListOfBenefits),
  (draft) => (statesRange(draft) ? [] : insteadOfRange(draft)),
];
