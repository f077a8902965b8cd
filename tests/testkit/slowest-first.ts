import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes; begun last, they would keep one worker busy while the others have nothing left to do. */
const slowest = ["faults/", "journeys/", "privacy/permission-table", "api/durability/", "api/public/confirmation", "unit/documents/text-extractor"];

function rank({ moduleId }: TestSpecification): number {
  const place = slowest.findIndex((part) => moduleId.includes(`/tests/${part}`));
  return place === -1 ? slowest.length : place;
}

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
