import { expect, test } from "vitest";
import { inputPathOf } from "../../../server/src/features/role-templates/input-path.ts";

test.each([
  [["summary"], ["summary"]],
  [["responsibilities", "3"], ["responsibilities", "3"]],
  [["compensation", "max"], ["compensation", "max"]],
  [["locations", "0", "city"], ["locationIds", "0", "city"]],
  [["instructions", "text"], ["instructionsText"]],
  [["instructions", "contact"], ["contact"]],
  [["instructions", "questions", "2", "choices", "1"], ["questions", "2", "choices", "1"]],
  [["closesAt"], ["closesAt"]],
])("%j of the content is %j of the input", (place, path) => expect(inputPathOf(place)).toEqual(path));
