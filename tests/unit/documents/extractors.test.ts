import { describe, expect, test } from "vitest";
import { extractDocx } from "@rounds/server/src/platform/documents/extract-text/extract-docx.ts";
import { extractOdt } from "@rounds/server/src/platform/documents/extract-text/extract-odt.ts";
import { extractPdf } from "@rounds/server/src/platform/documents/extract-text/extract-pdf.ts";
import { extractRtf } from "@rounds/server/src/platform/documents/extract-text/extract-rtf.ts";
import { extractTxt } from "@rounds/server/src/platform/documents/extract-text/extract-txt.ts";
import { normalizeText } from "@rounds/server/src/platform/documents/extract-text/normalize-text.ts";
import { buildDocx, buildOdt, buildOdtOf, buildPdf, buildRtf, buildTxt, docxEntries } from "../../fixtures/documents/build-documents.ts";
import { buildImageOnlyPdf, buildPasswordPdf } from "../../fixtures/documents/build-pdf.ts";
import { buildZip } from "../../fixtures/documents/build-zip.ts";
import { encodeWindows1252 } from "../../fixtures/documents/windows-1252.ts";
import { claimLess } from "../../fixtures/documents/zip-bomb.ts";

const plenty = 400_000;
const letter = "Zoë Müller – naïve façade\nPACS administrator, “five years”\n\nœuvre & <b>€ 60,000</b> {a} \\ (b)";

describe("each format gives its text with accents, quotes and marks", () => {
  test.each<[string, (text: string) => Uint8Array, (bytes: Uint8Array) => Promise<string>]>([
    ["DOCX", buildDocx, extractDocx],
    ["ODT", buildOdt, extractOdt],
    ["RTF", buildRtf, extractRtf],
    ["TXT", buildTxt, extractTxt],
    ["TXT in Windows-1252", (text) => encodeWindows1252(text), extractTxt],
    ["TXT in UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le"), extractTxt],
  ])("%s", async (_, build, extract) => {
    expect(normalizeText(await extract(build(letter)), plenty)).toBe(letter);
  });

  test.each<[string, (text: string) => Uint8Array, (bytes: Uint8Array) => Promise<string>]>([
    ["DOCX", buildDocx, extractDocx],
    ["ODT", buildOdt, extractOdt],
    ["RTF", buildRtf, extractRtf],
    ["TXT", buildTxt, extractTxt],
  ])("%s beyond Western Europe", async (_, build, extract) => {
    const names = "Łukasz Dvořák\nΕλένη Παπαδοπούλου\n佐藤 花子\n😀";
    expect(normalizeText(await extract(build(names)), plenty)).toBe(names);
  });
});

describe("PDF", () => {
  test("gives its text with accents, quotes and marks, without blank lines", async () => {
    const text = normalizeText(await extractPdf(buildPdf(letter), plenty), plenty);
    expect(text).toBe(letter.replace("\n\n", "\n"));
  });

  test("stops after 60 pages", async () => {
    const pages = Array.from({ length: 70 }, (_, index) => `Page ${index + 1}.`);
    const text = await extractPdf(buildPdf(pages.join("\f")), plenty);
    expect(text).toContain("Page 60.");
    expect(text).not.toContain("Page 61.");
  });

  test("stops once the text is long enough", async () => {
    const text = await extractPdf(buildPdf(Array.from({ length: 10 }, () => "x".repeat(90)).join("\f")), 200);
    expect(text.replaceAll(/\s/g, "")).toHaveLength(270);
  });

  test("like a scan has no text", async () => {
    expect(await extractPdf(buildImageOnlyPdf(), plenty)).toBe("");
  });

  test.each([
    ["with a password", buildPasswordPdf("Secret")],
    ["that is only a head", Buffer.from("%PDF-1.7\n")],
    ["of noise", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5_000, "\x00\xff<<endobj")])],
  ])("%s is unreadable", async (_, bytes) => {
    await expect(extractPdf(bytes, plenty)).rejects.toThrow();
  });
});

describe("DOCX", () => {
  test("keeps tabs, line breaks and the cells of tables", async () => {
    const body = `<w:p><w:r><w:t>Phone</w:t><w:tab/><w:t>555</w:t><w:br/><w:t>Mobile</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Clinic</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const entries = docxEntries("");
    const document = String(entries["word/document.xml"]).replace(/<w:body>.*<\/w:body>/, `<w:body>${body}</w:body>`);
    const text = await extractDocx(buildZip({ ...entries, "word/document.xml": document }));
    expect(text).toBe("Phone\t555\nMobile\n2019\nClinic\n");
  });

  test.each<[string, Uint8Array, string]>([
    ["that unpacks to more than 64 MB", buildZip({ ...docxEntries("a"), "word/big.xml": new Uint8Array(65 * 1024 * 1024) }), "TOO_LARGE"],
    ["that claims to be small and unpacks to more", claimLess(buildZip({ ...docxEntries("a"), "word/big.xml": new Uint8Array(65 * 1024 * 1024) })), "TOO_LARGE"],
    ["of 2,500 parts", buildZip({ ...docxEntries("a"), ...Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`p${index}`, ""])) }), "TOO_LARGE"],
    ["cut short", buildDocx(letter).subarray(0, 400), "UNREADABLE"],
  ])("%s is not read", async (_, bytes, reason) => {
    await expect(extractDocx(bytes)).rejects.toMatchObject({ reason });
  });
});

describe("ODT", () => {
  test.each([
    ["headings, lists and tables, one a line", '<text:h text:outline-level="1">Work</text:h>\n  <text:list><text:list-item><text:p>PACS</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell></table:table-row></table:table>', "Work\nPACS\n2019\n"],
    ["tabs, line breaks and counted spaces", '<text:p>a<text:tab/>b<text:line-break/>c<text:s text:c="3"/>d<text:s/>e</text:p>', "a\tb\nc   d e\n"],
    ["text across spans and collapsed white space", "<text:p>one <text:span>two\n   three</text:span></text:p>", "one two three\n"],
    ["characters by number and by name", "<text:p>caf&#233; &#x1F600; &amp; &lt;x&gt;</text:p>", "café 😀 & <x>\n"],
    ["no comments and no deleted text", "<text:tracked-changes><text:changed-region><text:p>old</text:p></text:changed-region></text:tracked-changes><text:p>new<office:annotation><text:p>note</text:p></office:annotation></text:p>", "new\n"],
    ["no entities of its own", "<text:p>&bomb;</text:p>", "&bomb;\n"],
  ])("gives %s", async (_, body, text) => {
    expect(await extractOdt(buildOdtOf(body))).toBe(text);
  });
});

describe("RTF", () => {
  test.each([
    ["paragraphs, lines and tabs", "one\\par two\\line three\\tab four", "one\ntwo\nthree\tfour"],
    ["bytes in the declared code page", "\\'9cuvre \\'80 caf\\'e9 \\'93q\\'94", "œuvre € café “q”"],
    ["Unicode with its stand-in passed over", "\\u8364? \\u233\\'e9t\\u233 ?", "€ été"],
    ["Unicode with stand-ins of another length", "\\uc0\\u233 t\\u233 {\\uc2\\u9999 ab}c", "été\u270fc"],
    ["a pair of units", "\\u-10179?\\u-8704?", "😀"],
    ["typographic words", "\\lquote a\\rquote  \\ldblquote b\\rdblquote  1\\endash 2\\emdash\\bullet", "‘a’ “b” 1–2—•"],
    ["braces and backslashes", "\\{a\\} \\\\ b", "{a} \\ b"],
    ["table cells and rows", "a\\cell b\\cell\\row c", "a\tb\t\nc"],
    ["the result of a field, not its code", '{\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt my site}}', "my site"],
    ["no style sheet, properties, pictures and optional parts", "{\\stylesheet{\\s0 Normal;}}{\\info{\\author Ada}}{\\pict\\pngblip 89504e47}{\\*\\generator Word;}text", "text"],
    ["no binary data, though it holds braces", "{\\pict\\bin4 }}{{}text", "text"],
    ["line ends of the file as nothing", "one\r\n two\\\nthree", "one two\nthree"],
    ["text up to a missing end", "{{{one", "one"],
  ])("gives %s", async (_, body, text) => {
    expect(await extractRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, "latin1"))).toBe(text);
  });

  test("reads bytes by the code page of their font", async () => {
    const rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset128 MS Mincho;}}\\f1\\'b3{\\f2\\'c4}\\'ea\\f3\\'8d\\'b2\\'93\\'a1\\f0\\'e9}";
    expect(await extractRtf(Buffer.from(rtf, "latin1"))).toBe("łДę佐藤é");
  });

  test("reads bytes by the document's code page", async () => {
    expect(await extractRtf(Buffer.from("{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'e0}", "latin1"))).toBe("Да");
  });
});

describe("the text that is kept", () => {
  test.each([
    ["has \\n for every line end", "a\r\nb\rc\u2028d\fe", "a\nb\nc\nd\ne"],
    ["has no control characters but tabs", "a\u0000\u0007\tb\u009f\u007f", "a\tb"],
    ["has at most two blank lines", "a\n\n \n\t\n\nb", "a\n\n\nb"],
    ["is trimmed", "  \n\n a  \nb \n\n", "a\nb"],
    ["holds no halves of characters", "a\ud83db", "a\ufffdb"],
  ])("%s", (_, raw, text) => {
    expect(normalizeText(raw, plenty)).toBe(text);
  });

  test.each([
    [5, "abcde"],
    [7, "abcdef"],
    [8, "abcdef😀"],
  ])("is cut at %d units, never inside a character", (limit, text) => {
    expect(normalizeText("abcdef😀gh", limit)).toBe(text);
  });
});
