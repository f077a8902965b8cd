import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../../server/src/platform/documents/extract-text/extract.ts";
import { defaultExtractionLimits } from "../../../server/src/platform/documents/extract-text/extracted-text.ts";
import { makeResumes } from "../../fixtures/resumes/resumes.ts";
import { factKinds, precision, readAll, recall, tally, type FactKind, type Reading } from "../../testkit/resume-reading.ts";

type Floors = Readonly<Record<FactKind, readonly [precision: number, recall: number]>>;

/** What is reached may only get better. A wrong proposal costs more than a missing one: it has to be noticed and taken back. */
const openFloors: Floors = { name: [1, 0.96], email: [1, 1], phone: [1, 1], links: [1, 1], employers: [1, 1], degrees: [1, 1], credentials: [1, 1] };
const heldOutFloors: Floors = { name: [0.94, 0.8], email: [1, 1], phone: [1, 1], links: [1, 1], employers: [1, 0.66], degrees: [0.76, 0.38], credentials: [1, 1] };

let readings: readonly Reading[];
beforeAll(async () => {
  readings = await readAll(makeResumes(), (source, mediaType) => extract({ source, mediaType, limits: defaultExtractionLimits }));
});

test("at least sixty resumes are read, at least twenty of them in layouts that no rule was changed for, in every format", () => {
  expect(readings.length).toBeGreaterThanOrEqual(60);
  expect(readings.filter(({ resume }) => resume.isHeldOut).length).toBeGreaterThanOrEqual(20);
  expect([...new Set(readings.map(({ resume }) => resume.format))].toSorted()).toEqual(["DOCX", "ODT", "PDF", "RTF", "TXT"]);
});

describe.each([
  ["in layouts that the rules were written with", false, openFloors],
  ["in layouts that no rule was changed for", true, heldOutFloors],
])("of resumes %s", (_, isHeldOut, floors) => {
  test.each(factKinds)("the %s proposed are right, and few are missing", (kind) => {
    const counted = tally(readings.filter(({ resume }) => resume.isHeldOut === isHeldOut), kind);
    const [least, most] = floors[kind];
    expect(precision(counted)).toBeGreaterThanOrEqual(least);
    expect(recall(counted)).toBeGreaterThanOrEqual(most);
  });
});
