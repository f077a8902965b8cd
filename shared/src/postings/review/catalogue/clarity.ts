import { rulesOf } from "../review-rule.ts";
import { sources } from "../sources.ts";

export const clarityRules = rulesOf("Clarity", {
  OPENING_FORMULA: {
    severity: "WARNING", source: sources.craft, title: "The opening is a formula",
    about: "“We are seeking”, “The ideal candidate”, “is responsible for”: a first sentence that every posting has draws nobody in.",
  },
  OPENING_ABOUT_US: { severity: "HINT", source: sources.craft, title: "The opening is about the organization", about: "The first sentence is about the work and the person, not about the organization's history." },
  OPENING_NOT_TO_READER: { severity: "HINT", source: sources.craft, title: "The summary does not speak to the reader", about: "A summary that says “you” lets the reader see themselves at work." },
  OPENING_LONG: { severity: "HINT", source: sources.craft, title: "A long first sentence", about: "The first sentence has at most thirty words." },
  POSTING_SHORT: { severity: "WARNING", source: sources.craft, title: "A very short posting", about: "With fewer than two hundred words, a posting leaves the questions open that candidates ask first." },
  POSTING_LONG: { severity: "WARNING", source: sources.craft, title: "A very long posting", about: "Beyond a thousand words, questions of the form not counted, few people read to the part that says how to apply." },
  READING_HARD: {
    severity: "WARNING", source: sources.readability, title: "Hard to read",
    about: "The text reads at a Flesch-Kincaid grade above fourteen; words of the field and of the title count as easy.",
  },
  READING_DEMANDING: { severity: "HINT", source: sources.readability, title: "Demanding to read", about: "The text reads at a Flesch-Kincaid grade between twelve and fourteen." },
  SENTENCE_LONG: { severity: "HINT", source: sources.plainLanguage, title: "A long sentence", about: "A sentence of more than thirty-five words has to be read twice." },
  ITEM_LONG: { severity: "HINT", source: sources.plainLanguage, title: "An item as long as a paragraph", about: "An item of a list has at most forty words and two sentences." },
  LIST_OF_ONE: { severity: "HINT", source: sources.plainLanguage, title: "A list of one", about: "A list with one item is a sentence, or is not finished." },
  LIST_LONG: { severity: "WARNING", source: sources.plainLanguage, title: "A long list", about: "A list has at most twelve items; in a longer one nothing stands out." },
  ITEM_SHAPES_MIXED: { severity: "HINT", source: sources.plainLanguage, title: "Duties of different shapes", about: "Duties all begin the same way, best with a verb: “Run …”, “Plan …”." },
  ALL_CAPS: { severity: "WARNING", source: sources.plainLanguage, title: "Words in capitals", about: "Whole phrases in capital letters are hard to read, and sound like shouting." },
  EXCLAMATION_MARKS: { severity: "HINT", source: sources.craft, title: "Several exclamation marks", about: "More than one exclamation mark makes a posting sound like an advertisement." },
  ABBREVIATION_UNKNOWN: {
    severity: "WARNING", source: sources.plainLanguage, title: "An unexplained abbreviation",
    about: "An abbreviation that neither the field nor the public knows is spelled out once.",
  },
  ABBREVIATION_OF_FIELD: {
    severity: "HINT", source: sources.plainLanguage, title: "An abbreviation of the field",
    about: "An abbreviation that insiders know is spelled out once, for those who come from a neighboring field.",
  },
  JARGON: { severity: "HINT", source: sources.plainLanguage, title: "Business jargon", about: "Plain words say more: “use” for “leverage”, “several duties” for “wear many hats”." },
});
