import { isSuspicious, type Signs } from "@rounds/shared/applications/suspicion.ts";
import { expect, test } from "vitest";

const calm: Signs = { isCrowded: false, isTrapFilled: false, secondsOpen: 40 };

test.each<[string, Partial<Signs>, boolean]>([
  ["somebody who took their time", {}, false],
  ["somebody whose page is not known", { secondsOpen: null }, false],
  ["somebody who took exactly as long as one must", { secondsOpen: 3 }, false],
  ["something faster than any hand", { secondsOpen: 2.9 }, true],
  ["something that fills in what nobody sees", { isTrapFilled: true }, true],
  ["anybody, while many come at once", { isCrowded: true }, true],
])("%s", (_, signs, expected) => expect(isSuspicious({ ...calm, ...signs }, 3)).toBe(expected));
