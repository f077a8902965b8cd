import { describe, expect, test } from "vitest";
import { standardEmbed } from "../../../shared/src/distribution/embed.ts";
import { listHeading, readWidgetTag } from "../../../shared/src/distribution/widget.ts";

const read = (attributes: Readonly<Record<string, string>>) => readWidgetTag((name) => attributes[name] ?? null);

describe("the tag of a widget", () => {
  test("asks for the standard when it says nothing", () => {
    expect(read({})).toEqual({ choice: standardEmbed, headingLevel: 2, target: "" });
  });

  test("says what to show, how and where", () => {
    const attributes = { department: " Imaging ", limit: "5", look: "Dark", source: "Clinic News", "heading-level": " 3 ", target: " #jobs " };
    expect(read(attributes)).toEqual({ choice: { ...standardEmbed, department: "Imaging", limit: 5, look: "DARK", source: "clinic news" }, headingLevel: 3, target: "#jobs" });
  });

  test.each(["", "0", "6", "2.5", "-1", "h3", "Infinity"])("a heading level of “%s” is as if it were not there", (level) => {
    expect(read({ "heading-level": level }).headingLevel).toBe(2);
  });

  test.each([
    [{ department: "", location: "" }, "Open postings"],
    [{ department: "Imaging", location: "" }, "Open postings in Imaging"],
    [{ department: "Imaging", location: "Springfield" }, "Open postings in Imaging, Springfield"],
  ])("names its list: %s", (choice, heading) => {
    expect(listHeading(choice)).toBe(heading);
  });
});
