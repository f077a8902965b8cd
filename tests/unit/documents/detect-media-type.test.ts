import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detectMediaType } from "@rounds/server/src/platform/documents/detect-media-type.ts";
import { buildDocx, buildOdt, buildOdtOf, buildPdf, buildRtf, buildTxt, docxEntries } from "../../fixtures/documents/build-documents.ts";
import { buildZip } from "../../fixtures/documents/build-zip.ts";
import { encodeWindows1252 } from "../../fixtures/documents/windows-1252.ts";
import { useTemporaryFolders } from "./temporary-folder.ts";

const newFolder = useTemporaryFolders();
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";
const letter = "Dear hiring team,\n\nI have kept a PACS running for five years. Zoë Müller, naïve façade – “quoted”";

async function detect(content: Uint8Array | string, name = "upload.part"): Promise<string | null> {
  const path = join(await newFolder(), name);
  await writeFile(path, content);
  return detectMediaType(path);
}

const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000050001", "hex");
const executable = Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00\x00\x00\x04", "latin1"), Buffer.alloc(200)]);
const oldWordFile = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);

describe("what a candidate may send is known by its content", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["a PDF", buildPdf(letter), "application/pdf"],
    ["a PDF after a mail gateway's preamble", Buffer.concat([Buffer.from("\r\n".repeat(40)), buildPdf(letter)]), "application/pdf"],
    ["a Word document", buildDocx(letter), docx],
    ["a Word document from Word on the web", buildZip({ "[Content_Types].xml": "<Types/>", "word/document2.xml": "<w/>" }), docx],
    ["an OpenDocument text", buildOdt(letter), odt],
    ["an RTF document", buildRtf(letter), "application/rtf"],
    ["plain text in UTF-8", buildTxt(letter), "text/plain"],
    ["plain text with a UTF-8 mark", `\ufeff${letter}`, "text/plain"],
    ["plain text in UTF-16, little end first", Buffer.from(`\ufeff${letter}`, "utf16le"), "text/plain"],
    ["plain text in UTF-16, big end first", Buffer.from(`\ufeff${letter}`, "utf16le").swap16(), "text/plain"],
    ["plain text in Windows-1252", encodeWindows1252(letter), "text/plain"],
    ["plain text with accents across a read's border", `${"x".repeat(65_535)}é and more`, "text/plain"],
    ["a cover letter that quotes markup", "I wrote the page with <html> and <script> by hand.", "text/plain"],
  ])("%s", async (_, content, mediaType) => {
    expect(await detect(content)).toBe(mediaType);
  });
});

describe("a name changes nothing", () => {
  test.each<[string, Uint8Array, string, string | null]>([
    ["a Word document named .pdf is still a Word document", buildDocx(letter), "resume.pdf", docx],
    ["a picture named .pdf is refused", png, "resume.pdf", null],
    ["a program named .docx is refused", executable, "resume.docx", null],
  ])("%s", async (_, content, name, mediaType) => {
    expect(await detect(content, name)).toBe(mediaType);
  });
});

describe("everything else is refused", () => {
  test.each<[string, Uint8Array | string]>([
    ["an empty file", ""],
    ["a picture", png],
    ["a program", executable],
    ["a Word file of before 2007", oldWordFile],
    ["a web page", "<!DOCTYPE html><html><body>Resume</body></html>"],
    ["a web page after white space and a mark", "\ufeff\n\n  <HTML><script>alert(1)</script></HTML>"],
    ["a web page in UTF-16", Buffer.from("\ufeff<html><body>Resume</body></html>", "utf16le")],
    ["a vector picture", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a shell script", "#!/bin/sh\nrm -rf /\n"],
    ["text with a NUL", "Resume\0of Ada"],
    ["text with a NUL far behind its head", `${"words ".repeat(30_000)}\0`],
    ["text with terminal escapes", "\u001b[31mResume"],
    ["bytes with too many beyond ASCII for a letter", Buffer.from(Array.from({ length: 600 }, (_, index) => 0xa0 + (index % 90)))],
    ["UTF-16 that ends inside a character", Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])],
    ["an archive of pictures", buildZip({ "photo.png": png })],
    ["an archive that holds a PDF", buildZip({ "resume.pdf": buildPdf(letter) }, ["resume.pdf"])],
    ["a spreadsheet of OpenDocument", buildOdtOf("", "application/vnd.oasis.opendocument.spreadsheet")],
    ["an OpenDocument whose type is packed", buildZip({ mimetype: odt, "content.xml": "<x/>" })],
    ["an OpenDocument without content", buildZip({ mimetype: odt }, ["mimetype"])],
    ["a spreadsheet of Excel", buildZip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" })],
    ["a Word document with macros", buildZip({ ...docxEntries(letter), "word/vbaProject.bin": "Sub Main" })],
    ["a Word document cut short", buildDocx(letter).subarray(0, 300)],
    ["a Word document with a damaged directory", damagedDirectory()],
    ["a Word document that claims 100 MB", buildZip({ ...docxEntries(letter), "word/media/a.bin": new Uint8Array(100 * 1024 * 1024) })],
    ["a Word document of 2,500 parts", buildZip({ ...docxEntries(letter), ...manyParts(2_500) })],
  ])("%s", async (_, content) => {
    expect(await detect(content)).toBeNull();
  });
});

function damagedDirectory(): Uint8Array {
  const zip = Buffer.from(buildDocx(letter));
  zip.writeUInt32LE(0, zip.indexOf("PK\x01\x02", 0, "latin1"));
  return zip;
}

function manyParts(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/part${index}.xml`, "x"]));
}
