import { scryptSync } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createPasswords } from "../../../server/src/platform/passwords.ts";

const passwords = createPasswords();
const busyMachine = 60_000;
let hashes: [string, string];
beforeAll(async () => void (hashes = await Promise.all([passwords.hash("cafe\u0301 au lait, deux"), passwords.hash("cafe\u0301 au lait, deux")])), busyMachine);

test("A hash says how it was made and differs at every making", () => {
  for (const hash of hashes) expect(hash).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(hashes[0]).not.toBe(hashes[1]);
});

test("A hash knows its password, however the keyboard composed the letters", async () => {
  expect(await passwords.verify("caf\u00e9 au lait, deux", hashes[0])).toBe(true);
}, busyMachine);

test("A hash is verified by the cost that it names", async () => {
  const salt = Buffer.from("a salt of 16 byt");
  const unpadded = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  const hash = `$scrypt$ln=4,r=8,p=1$${unpadded(salt)}$${unpadded(scryptSync("an older password", salt, 32, { N: 16, r: 8, p: 1 }))}`;
  expect(await passwords.verify("an older password", hash)).toBe(true);
});

test("Nobody's password is never right and takes as long as a wrong one", async () => {
  const timed = async (stored: string | null) => {
    const start = performance.now();
    expect(await passwords.verify("some password or other", stored)).toBe(false);
    return performance.now() - start;
  };
  const [nobody, wrong] = [await timed(null), await timed(hashes[0])];
  // A verification that was left out would take a thousandth; the factor leaves room for a busy machine.
  expect(nobody).toBeGreaterThan(wrong / 10);
}, busyMachine);

test("A cheaper cost is for tests: it says so in the hash", async () => {
  const cheap = createPasswords({ ln: 4, r: 8, p: 1 });
  const hash = await cheap.hash("a lamp beside the lake");
  expect(hash).toMatch(/^\$scrypt\$ln=4,/);
  expect([await passwords.verify("a lamp beside the lake", hash), await cheap.verify("another lamp", hash)]).toEqual([true, false]);
});
