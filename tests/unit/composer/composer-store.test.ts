import { describe, expect, test } from "vitest";
import { ComposerStore, type Backup, type ComposerWorld, type SaveOutcome } from "../../../client/src/features/composer/console-composer-store.ts";
import { newKey } from "../../../client/src/features/role-templates/console-section-values.ts";
import type { PostingDraftFragment } from "../../../client/src/graphql/generated/staff.ts";
import { draftOf } from "./drafts.ts";

type Input = Parameters<ComposerWorld["save"]>[0];

/** A server of one posting, a browser storage of one backup, and a clock that runs when it is told to. */
function worldOf(saved: PostingDraftFragment, answer?: (input: Input) => SaveOutcome | undefined) {
  const sent: Input[] = [];
  const tasks: (() => void)[] = [];
  const kept: { backup: Backup | null; saved: PostingDraftFragment } = { backup: null, saved };
  const world: ComposerWorld = {
    organizationZone: "America/Chicago",
    save: async (input) => {
      sent.push(input);
      const own = answer?.(input);
      if (own !== undefined) return own;
      if (input.version !== kept.saved.version) return { refusals: [{ code: "VERSION_CONFLICT", message: "Newer.", path: ["version"] }] };
      const { title, summary, department, responsibilities } = input;
      const given = { ...(title == null ? {} : { title }), ...(summary == null ? {} : { summary }), ...(department == null ? {} : { department }), ...(responsibilities == null ? {} : { responsibilities: [...responsibilities] }) };
      kept.saved = draftOf({ ...kept.saved, version: kept.saved.version + 1, content: { ...kept.saved.content, ...given } });
      return { saved: kept.saved };
    },
    reread: async () => kept.saved,
    backUp: (backup) => void (kept.backup = backup),
    later: (task) => {
      tasks.push(task);
      return () => void tasks.splice(tasks.indexOf(task), tasks.includes(task) ? 1 : 0);
    },
  };
  async function pass(): Promise<void> {
    for (const task of tasks.splice(0)) task();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }
  return { world, sent, kept, pass };
}

const fieldsOf = (input: Input | undefined) => Object.keys(input ?? {}).filter((name) => name !== "postingId" && name !== "version");

describe("while a posting is written", () => {
  test("what changed is saved by itself, and nothing else is sent", async () => {
    const { world, sent, kept, pass } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ summary: "Images, safe" });
    store.set({ summary: "Images, safe and found at once." });
    expect(store.state().saving).toBe("WAITING");
    expect(kept.backup?.values.summary).toBe("Images, safe and found at once.");
    await pass();
    expect(sent.map(fieldsOf)).toEqual([["summary"]]);
    expect(store.state().saving).toBe("SAVED");
    expect(kept.backup).toBeNull();
  });

  test("spaces at the end and an empty entry are no change", async () => {
    const { world, sent, kept, pass } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ title: "PACS Administrator  ", responsibilities: [...store.state().values.responsibilities, { key: newKey(), text: " " }] });
    await pass();
    expect(sent).toEqual([]);
    expect(store.state()).toMatchObject({ saving: "SAVED", values: { title: "PACS Administrator  " } });
  });

  test("what is unfinished waits, the rest is saved", async () => {
    const { world, sent, kept, pass } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ payMin: "a lot", department: "Radiology" });
    await pass();
    expect(sent.map(fieldsOf)).toEqual([["department"]]);
    expect(store.state()).toMatchObject({ saving: "WAITING", unfinished: [{ field: "compensation", path: ["compensation", "min"] }] });
    expect(kept.backup?.values.payMin).toBe("a lot");
    store.set({ payMin: "60,000" });
    await pass();
    expect(sent.at(-1)).toMatchObject({ compensation: { min: 6_000_000 } });
  });

  test("what the server refuses is shown at its field and not sent again until it changes; the rest is", async () => {
    const { world, sent, kept, pass } = worldOf(draftOf(), ({ slug }) => (slug === "taken" ? { refusals: [{ code: "SLUG_TAKEN", message: "Another posting has this address.", path: ["slug"] }] } : undefined));
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ slug: "taken", summary: "New." });
    await pass();
    await pass();
    expect(store.state().refusals).toMatchObject([{ code: "SLUG_TAKEN", path: ["slug"] }]);
    expect(sent.map(fieldsOf)).toEqual([["summary", "slug"], ["summary"]]);
    store.set({ slug: "free" });
    expect(store.state().refusals).toEqual([]);
    await pass();
    expect(sent.at(-1)).toMatchObject({ slug: "free" });
  });

  test("a server that does not answer is asked again, and nothing typed is lost", async () => {
    let down = true;
    const { world, sent, kept, pass } = worldOf(draftOf(), () => (down ? { unreached: true } : undefined));
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ summary: "Typed on a train." });
    await pass();
    expect(store.state().saving).toBe("UNREACHED");
    expect(kept.backup?.values.summary).toBe("Typed on a train.");
    down = false;
    await pass();
    expect(sent).toHaveLength(2);
    expect(store.state().saving).toBe("SAVED");
  });

  test("a posting that can no longer be edited stops the saving and says why", async () => {
    const { world, kept, pass } = worldOf(draftOf(), () => ({ refusals: [{ code: "STATE_NOT_ALLOWED", message: "An archived posting cannot be edited.", path: ["postingId"] }] }));
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ summary: "Too late." });
    await pass();
    expect(store.state()).toMatchObject({ saving: "STOPPED", refusals: [{ code: "STATE_NOT_ALLOWED" }], values: { summary: "Too late." } });
    expect(kept.backup?.values.summary).toBe("Too late.");
  });
});

describe("two people on one posting", () => {
  const byIngrid = (changes: Parameters<typeof draftOf>[0]) => draftOf({ ...changes, version: 2, updatedBy: { id: "s", name: "Ingrid Vasquez" } });

  test("other fields are joined without a question, and the second is told who changed what", async () => {
    const { world, kept, pass, sent } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ summary: "Mine." });
    kept.saved = byIngrid({ content: { department: "Radiology" } });
    await pass();
    await pass();
    expect(store.state()).toMatchObject({ saving: "SAVED", both: [], values: { summary: "Mine.", department: "Radiology" }, somebodyElse: { name: "Ingrid Vasquez", taken: ["department"] } });
    expect(kept.saved.content).toMatchObject({ summary: "Mine.", department: "Radiology" });
    expect(sent.map(({ version }) => version)).toEqual([1, 2]);
  });

  test.each([["MINE", "Mine."], ["THEIRS", "Hers."]] as const)("the same field waits for a choice; %s is kept", async (whose, summary) => {
    const { world, kept, pass } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ summary: "Mine." });
    kept.saved = byIngrid({ content: { summary: "Hers." } });
    await pass();
    await pass();
    expect(store.state()).toMatchObject({ both: ["summary"], values: { summary: "Mine." }, theirs: { content: { summary: "Hers." } } });
    expect(kept.saved.content.summary).toBe("Hers.");
    expect(kept.backup?.values.summary).toBe("Mine.");
    store.choose("summary", whose);
    await pass();
    expect(store.state()).toMatchObject({ both: [], saving: "SAVED", values: { summary } });
    expect(kept.saved.content.summary).toBe(summary);
  });

  test("the same words from both are no conflict", async () => {
    const { world, kept, pass } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.set({ summary: "Ours." });
    kept.saved = byIngrid({ content: { summary: "Ours." } });
    await pass();
    await pass();
    expect(store.state()).toMatchObject({ both: [], saving: "SAVED" });
  });

  test("what another tab saved comes in while nothing is typed", () => {
    const { world, kept } = worldOf(draftOf());
    const store = new ComposerStore(kept.saved, null, world);
    store.meet(byIngrid({ content: { title: "Lead PACS Administrator" } }));
    expect(store.state().values.title).toBe("Lead PACS Administrator");
    store.meet(draftOf());
    expect(store.state().values.title).toBe("Lead PACS Administrator");
  });
});

test("what a closed tab had not saved is there again, joined with what happened since", async () => {
  const first = worldOf(draftOf(), () => ({ unreached: true }));
  const store = new ComposerStore(first.kept.saved, null, first.world);
  store.set({ summary: "Typed before the lights went out." });
  await first.pass();
  const { backup } = first.kept;
  const later = worldOf(draftOf({ version: 5, content: { department: "Radiology" } }));
  const again = new ComposerStore(later.kept.saved, backup, later.world);
  expect(again.state().values).toMatchObject({ summary: "Typed before the lights went out.", department: "Radiology" });
  await later.pass();
  expect(later.kept.saved.content.summary).toBe("Typed before the lights went out.");
});
