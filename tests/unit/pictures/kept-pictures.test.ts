import { expect, test } from "vitest";
import { KeptPictures } from "../../../server/src/platform/pictures/kept-pictures.ts";

function painter() {
  const drawn: string[] = [];
  return { drawn, draw: (name: string) => async () => { drawn.push(name); return Buffer.from(name.padEnd(10)); } };
}

test("a picture is drawn once, also for those who ask meanwhile", async () => {
  const { drawn, draw } = painter();
  const kept = new KeptPictures();
  const [one, other] = await Promise.all([kept.give("a", draw("a")), kept.give("a", draw("a"))]);
  expect(await kept.give("a", draw("a"))).toBe(one);
  expect(other).toBe(one);
  expect(drawn).toEqual(["a"]);
});

test("beyond its bytes it forgets what was not asked for the longest", async () => {
  const { drawn, draw } = painter();
  const kept = new KeptPictures(25);
  for (const name of ["a", "b", "a", "c", "a", "b"]) await kept.give(name, draw(name));
  expect(drawn).toEqual(["a", "b", "c", "b"]);
});

test("a picture that could not be drawn is tried again", async () => {
  const { draw } = painter();
  const kept = new KeptPictures();
  await expect(kept.give("a", () => Promise.reject(new Error("no ink")))).rejects.toThrow("no ink");
  expect(String(await kept.give("a", draw("a")))).toBe("a         ");
});
