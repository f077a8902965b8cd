import type { ReviewRuleId } from "@rounds/shared/postings/review/review-posting.ts";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./a-posting.ts";

const openingWith = (summary: string) => ({ content: { summary } });
const words = (count: number) => Array.from({ length: count }, () => "image").join(" ");

describe("the opening", () => {
  test.each<[ReviewRuleId, string, string]>([
    ["OPENING_FORMULA", "Lantern Lake Medical Center is seeking a PACS administrator.", "A surgeon is looking for a scan, and you are why it is there."],
    ["OPENING_FORMULA", "We are looking for an administrator.", "Patients are looking for answers, and you find their images."],
    ["OPENING_FORMULA", "Our hospital has an exciting opportunity for you.", "Our hospital has five archives, and you bring them together."],
    ["OPENING_FORMULA", "Are you passionate about imaging?", "Are images the first thing that you see in the morning?"],
    ["OPENING_FORMULA", "The ideal candidate knows PACS.", "The ideal archive is one that nobody thinks of."],
    ["OPENING_FORMULA", "The PACS administrator is responsible for images.", "The PACS administrator is the reason that the picture is there."],
    ["OPENING_FORMULA", "This position reports to the director.", "This archive holds what five hospitals remember."],
    ["OPENING_FORMULA", "Join our team of experts.", "Joining two archives takes a year, and you lead it."],
    ["OPENING_ABOUT_US", "Lantern Lake Medical Center is a teaching hospital.", "You keep the images of a teaching hospital."],
    ["OPENING_ABOUT_US", "Founded in 1921, we treat five counties.", "You found the archive that five counties need."],
    ["OPENING_ABOUT_US", "One of the largest hospitals of the state opens its doors.", "One of the scanners is yours from the first day."],
    ["OPENING_NOT_TO_READER", "The administrator keeps the images.", "You keep the images."],
    ["OPENING_NOT_TO_READER", "Images are kept by a young department of thousands.", "The images are in your hands."],
    ["OPENING_LONG", `You ${words(30)}.`, `You ${words(29)}.`],
  ])("%s is found in “%s” and not in “%s”", (rule, dull, good) => {
    expect(findingsOf(rule, openingWith(dull))).toHaveLength(1);
    expect(findingsOf(rule, openingWith(good))).toEqual([]);
  });

  test("is the first sentence alone: a formula further down is none", () => {
    expect(findingsOf("OPENING_FORMULA", openingWith("You keep the images. We are looking for an administrator."))).toEqual([]);
  });

  test("of a posting without a summary is not judged", () => {
    for (const rule of ["OPENING_FORMULA", "OPENING_NOT_TO_READER"] as const) expect(findingsOf(rule, openingWith(" "))).toEqual([]);
  });
});
