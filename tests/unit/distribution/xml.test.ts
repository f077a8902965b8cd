import { expect, test } from "vitest";
import { cdata, element, emptyElement, parent, xmlCharacters } from "../../../server/src/features/distribution/xml.ts";
import { parseXml } from "../../testkit/xml.ts";
import { hostile } from "./feed-under-test.ts";

const read = xmlCharacters(hostile);

test("keeps every character that XML knows and drops the others", () => {
  expect(read).toContain("😀");
  expect(read).toContain("עברית");
  expect(read).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u);
  expect(xmlCharacters("a\tb\nc\r")).toBe("a\tb\nc\r");
});

test.each([
  ["text", element("field", hostile)],
  ["a CDATA section", cdata("field", hostile)],
])("as %s, reads back as it was typed", (_, xml) => {
  const { name, text, children } = parseXml(xml);
  expect({ name, text, children }).toEqual({ name: "field", text: read, children: [] });
});

test("as an attribute, reads back as it was typed", () => {
  expect(parseXml(emptyElement("link", { href: hostile })).attributes).toEqual({ href: read });
});

test("the end of a CDATA section inside of one ends nothing", () => {
  for (const text of ["]]>", "]]>]]>", "]]]]>>", "a]]>b<c/>"]) expect(parseXml(parent("root", [cdata("field", text)])).children).toMatchObject([{ name: "field", text }]);
});

test("nothing is written of what is absent", () => {
  expect([element("a", null), element("a", undefined), cdata("a", null)]).toEqual(["", "", ""]);
});
