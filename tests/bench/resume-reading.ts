import { createTextExtractor } from "../../server/src/platform/documents/extract-text/text-extractor.ts";
import { makeResumes } from "../fixtures/resumes/resumes.ts";
import { factKinds, precision, readAll, recall, tally, type Reading } from "../testkit/resume-reading.ts";

const worker = new URL("../../server/dist/extract-text-worker.js", import.meta.url);

/** Precision and recall by kind of fact, with the text taken by the built server's own worker. */
export async function resumeReadingLines(): Promise<string[]> {
  const readings = await readAll(makeResumes(), createTextExtractor({ workerUrl: worker, concurrency: 2 }));
  const [open, heldOut] = [readings.filter(({ resume }) => !resume.isHeldOut), readings.filter(({ resume }) => resume.isHeldOut)];
  return [...table(`${open.length} resumes in layouts that the rules were written with`, open), "", ...table(`${heldOut.length} resumes in layouts that no rule was changed for`, heldOut)];
}

function table(title: string, readings: readonly Reading[]): string[] {
  const rows = factKinds.map((kind) => {
    const counted = tally(readings, kind);
    return `${kind.padEnd(12)} precision ${precision(counted).toFixed(2)} (${counted.right} of ${counted.proposed})   recall ${recall(counted).toFixed(2)} (${counted.complete} of ${counted.said})`;
  });
  return [title, ...rows.map((row) => `  ${row}`)];
}
