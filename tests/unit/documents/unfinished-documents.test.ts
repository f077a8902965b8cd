import { createHash } from "node:crypto";
import { appendFile, mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createUnfinishedDocuments } from "@rounds/server/src/platform/documents/unfinished-documents.ts";
import { describe, expect, test } from "vitest";
import { useTemporaryFolders } from "./temporary-folder.ts";

const newFolder = useTemporaryFolders();
const begunAt = new Date("2026-11-24T12:00:00.000Z");

async function newStore() {
  const folder = join(await newFolder(), "data", "documents");
  return { folder, store: createUnfinishedDocuments(folder) };
}

describe("an unfinished document", () => {
  test("grows by what comes, and is read from its first byte", async () => {
    const { store } = await newStore();
    await store.begin("secret", { name: "Lebenslauf.txt", bytes: 10, begunAt });
    expect(await store.append("secret", 0, Readable.from([Buffer.from("Ten "), Buffer.from("ye")]))).toBe(6);
    expect(await store.find("secret")).toEqual({ name: "Lebenslauf.txt", bytes: 10, arrivedBytes: 6, begunAt });
    expect(await store.append("secret", 6, Readable.from([Buffer.from("ars\n")]))).toBe(10);
    const stream = await store.read("secret");
    expect(stream && (await buffer(stream)).toString()).toBe("Ten years\n");
  });

  test("keeps what came before its source broke off", async () => {
    const { store } = await newStore();
    await store.begin("secret", { name: "resume.txt", bytes: 10, begunAt });
    async function* breakingOff() {
      yield Buffer.from("Ten y");
      throw new Error("the line was cut");
    }
    await expect(store.append("secret", 0, breakingOff())).rejects.toThrow("the line was cut");
    expect((await store.find("secret"))?.arrivedBytes).toBe(5);
  });

  test("takes the same bytes from two at once to the same place", async () => {
    const { store } = await newStore();
    await store.begin("secret", { name: "resume.txt", bytes: 9, begunAt });
    const send = () => store.append("secret", 0, Readable.from([Buffer.from("Ten "), Buffer.from("years")]));
    await Promise.all([send(), send()]);
    const stream = await store.read("secret");
    expect(stream && (await buffer(stream)).toString()).toBe("Ten years");
  });

  test("has a name on disk that tells neither its id nor its name, and that no id can lead out of the folder", async () => {
    const { folder, store } = await newStore();
    for (const id of ["secret", "../../kept/x", "/etc/passwd", "a\0b"]) await store.begin(id, { name: "resume.txt", bytes: 1, begunAt });
    const names = await readdir(join(folder, "unfinished"));
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });

  test("cannot be begun twice under one id", async () => {
    const { store } = await newStore();
    await store.begin("secret", { name: "resume.txt", bytes: 1, begunAt });
    await expect(store.begin("secret", { name: "other.txt", bytes: 2, begunAt })).rejects.toThrow("EEXIST");
    expect((await store.find("secret"))?.name).toBe("resume.txt");
  });

  test.each([
    { what: "unknown", id: "nobody" },
    { what: "empty", id: "" },
  ])("is none under an id that is $what", async ({ id }) => {
    const { store } = await newStore();
    expect(await store.find(id)).toBeNull();
    expect(await store.read(id)).toBeNull();
    await expect(store.append(id, 0, Readable.from([Buffer.from("x")]))).rejects.toThrow("ENOENT");
    await store.remove(id);
  });

  test("is removed when it was begun before the time given, and so is one whose first line never came", async () => {
    const { folder, store } = await newStore();
    const day = 24 * 60 * 60 * 1_000;
    await store.begin("old", { name: "old.txt", bytes: 1, begunAt: new Date(begunAt.getTime() - day) });
    await store.begin("new", { name: "new.txt", bytes: 1, begunAt });
    const halfBegun = join(folder, "unfinished", createHash("sha256").update("half").digest("hex"));
    await mkdir(join(folder, "unfinished"), { recursive: true });
    await writeFile(halfBegun, '{"name":"ha');
    await utimes(halfBegun, begunAt, new Date(begunAt.getTime() - day));
    expect(await store.find("half")).toBeNull();
    expect(await store.removeBegunBefore(begunAt)).toBe(2);
    expect(await store.find("new")).not.toBeNull();
    expect(await readdir(join(folder, "unfinished"))).toHaveLength(1);
  });

  test("counts bytes that reached the disk although nobody was told of them", async () => {
    const { folder, store } = await newStore();
    await store.begin("secret", { name: "resume.txt", bytes: 9, begunAt });
    await store.append("secret", 0, Readable.from([Buffer.from("Ten ")]));
    const [name = ""] = await readdir(join(folder, "unfinished"));
    await appendFile(join(folder, "unfinished", name), "years");
    expect((await store.find("secret"))?.arrivedBytes).toBe(9);
  });
});
