import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { photosToPdf } from "@rounds/client/src/features/applications/photos-to-pdf.ts";
import { detectMediaType } from "@rounds/server/src/platform/documents/detect-media-type.ts";
import { extract } from "@rounds/server/src/platform/documents/extract-text/extract.ts";
import { defaultExtractionLimits } from "@rounds/server/src/platform/documents/extract-text/extracted-text.ts";
import { expect, test } from "vitest";
import { jpeg } from "../../fixtures/images/build-images.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";

const photo = { jpeg: new Uint8Array(jpeg), width: 24, height: 16 };

test.each([1, 2, 20])("%i photographed pages are one PDF that programs read", async (count) => {
  const pdf = photosToPdf(Array.from({ length: count }, () => photo));
  const folder = temporaryFolder("photos");
  try {
    const path = join(folder.path, "photos.pdf");
    await writeFile(path, pdf);
    expect(await detectMediaType(path)).toBe("application/pdf");
  } finally {
    folder.remove();
  }
  // Whole, and without a word: a reader that finds no page, or a broken table, would say that it is unreadable.
  expect(await extract({ source: { bytes: pdf }, mediaType: "application/pdf", limits: defaultExtractionLimits })).toEqual({ state: "FAILED", reason: "NO_TEXT" });
});

test("every object stands where the table says, and a page has the proportions of its photo", () => {
  const text = Buffer.from(photosToPdf([photo, { ...photo, width: 16, height: 24 }])).toString("latin1");
  const tableAt = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
  const lines = text.slice(tableAt).split("\n").slice(3, 11);
  expect(lines).toHaveLength(8);
  lines.forEach((line, index) => expect(text.slice(Number(line.slice(0, 10)))).toMatch(new RegExp(`^${index + 1} 0 obj\n`)));
  expect([...text.matchAll(/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box)).toEqual(["0 0 842.00 561.33", "0 0 561.33 842.00"]);
});
