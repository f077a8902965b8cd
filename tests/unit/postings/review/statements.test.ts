import { describe, expect, test } from "vitest";
import { findingsOf, goodContent } from "./a-posting.ts";

const { instructions } = goodContent;
const silent = { aboutOrganization: "A hospital.", instructions: { ...instructions, text: "Send a resume.", contact: null } };
const saying = (text: string) => ({ content: { ...silent, instructions: { ...silent.instructions, text } } });

describe("the statements that tell people that they are meant", () => {
  test("are missed in a posting that is silent, and found in one that is not", () => {
    for (const rule of ["ACCOMMODATION_MISSING", "EQUAL_OPPORTUNITY_MISSING"] as const) {
      expect(findingsOf(rule, { content: silent })).toHaveLength(1);
      expect(findingsOf(rule, {})).toEqual([]);
    }
  });

  test.each([
    "If you need a reasonable accommodation to apply, call us.",
    "We are glad to make adjustments: ask for an adjustment at any step.",
    "If the form is hard to use, we find another way.",
    "People with disabilities can write to us for help.",
    "We offer accommodations during the interview.",
    "Ask for large print or a sign language interpreter.",
    "If you would like help with applying, call Jo.",
  ])("“%s” offers accommodation", (text) => {
    expect(findingsOf("ACCOMMODATION_MISSING", saying(text))).toEqual([]);
  });

  test.each(["Accommodation near the hospital is cheap.", "We pay for your housing and your move.", "Help patients with disabilities onto the table.", "Tell us which interface you would build another way today."])("“%s” does not", (text) => {
    expect(findingsOf("ACCOMMODATION_MISSING", saying(text))).toHaveLength(1);
  });

  test.each([
    "We are an equal opportunity employer.",
    "Equal-opportunity employer, including disability and veterans.",
    "EOE",
    "We consider everybody without regard to race, sex or age.",
    "Whatever your background, you are welcome.",
    "We do not discriminate.",
    "All qualified applicants are considered.",
    "Race, color and religion play no part in whom we choose.",
  ])("“%s” says that everybody is considered alike", (text) => {
    expect(findingsOf("EQUAL_OPPORTUNITY_MISSING", saying(text))).toEqual([]);
  });

  test.each(["A great opportunity for everybody.", "We treat every race and religion of patient."])("“%s” does not", (text) => {
    expect(findingsOf("EQUAL_OPPORTUNITY_MISSING", saying(text))).toHaveLength(1);
  });
});
