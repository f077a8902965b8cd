import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import type { Refused } from "../../lib/console-send.ts";
import type { Unfinished } from "../role-templates/console-section-change.ts";
import { changeOf, fieldsThatDiffer, inputFor, postingFields, unfinished, type PostingField } from "./console-composer-change.ts";
import { mergeTheirs, takeTheirs } from "./console-composer-merge.ts";
import { valuesOf, type ComposerValues } from "./console-composer-values.ts";

export type SaveOutcome = { readonly saved: PostingDraftFragment } | { readonly refusals: readonly Refused[] } | { readonly unreached: true };
type SaveInput = ReturnType<typeof inputFor> & { readonly postingId: string; readonly version: number };

/** What the store needs of the world outside; a test gives its own. */
export interface ComposerWorld {
  readonly organizationZone: string;
  save(input: SaveInput): Promise<SaveOutcome>;
  reread(): Promise<PostingDraftFragment | undefined>;
  /** Keeps what is not saved yet in this browser; null forgets it. */
  backUp(backup: Backup | null): void;
  /** Runs a task later; returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
}

export interface Backup {
  readonly base: PostingDraftFragment;
  readonly values: ComposerValues;
}

export interface SomebodyElse {
  readonly name: string | null;
  readonly at: string;
  readonly taken: readonly PostingField[];
}

export interface ComposerState {
  readonly values: ComposerValues;
  readonly saving: "SAVED" | "WAITING" | "SAVING" | "UNREACHED" | "STOPPED";
  readonly refusals: readonly Refused[];
  readonly unfinished: readonly Unfinished<PostingField>[];
  /** Fields that both changed; `theirs` is what the other person wrote. */
  readonly both: readonly PostingField[];
  readonly theirs: PostingDraftFragment;
  readonly somebodyElse: SomebodyElse | null;
}

const SAVE_AFTER_MS = 800;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** Holds a posting while it is written: saves by itself, field by field, and joins what others save meanwhile. */
export class ComposerStore {
  #base: PostingDraftFragment;
  #state: ComposerState;
  #held = new Map<PostingField, string>();
  #callOff: () => void = () => {};
  #retryMs = FIRST_RETRY_MS;
  #running: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(draft: PostingDraftFragment, backup: Backup | null, private readonly world: ComposerWorld) {
    this.#base = backup?.base ?? draft;
    const values = backup?.values ?? valuesOf(draft, world.organizationZone);
    this.#state = { values, saving: "SAVED", refusals: [], unfinished: unfinished(values), both: [], theirs: draft, somebodyElse: null };
    if (backup !== null) this.#join(draft);
    if (this.#mine().length > 0) this.#plan(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ComposerState => this.#state;

  get postingId(): string {
    return this.#base.id;
  }

  set(changed: Partial<ComposerValues>): void {
    const values = { ...this.#state.values, ...changed };
    this.#show({ values, unfinished: unfinished(values) });
    if (this.#mine().length === 0) {
      this.world.backUp(null);
      return this.#show({ saving: this.#running === null ? "SAVED" : "SAVING" });
    }
    this.world.backUp({ base: this.#base, values });
    this.#retryMs = FIRST_RETRY_MS;
    this.#plan(SAVE_AFTER_MS);
  }

  /** Saves what can be saved now; true when nothing is left. */
  async flush(): Promise<boolean> {
    this.#callOff();
    await this.#save();
    return this.#mine().length === 0;
  }

  /** Another tab or person has saved: joins it. */
  meet(saved: PostingDraftFragment): void {
    if (saved.version <= this.#base.version || this.#running !== null) return;
    this.#join(saved);
    if (this.#sendable().length > 0) this.#plan(SAVE_AFTER_MS);
  }

  /** Of a field that both changed: keeps one of the two. */
  choose(field: PostingField, whose: "MINE" | "THEIRS"): void {
    const both = this.#state.both.filter((other) => other !== field);
    const values = whose === "MINE" ? this.#state.values : takeTheirs(this.#state.values, this.#base, [field], this.world.organizationZone);
    this.#show({ both, values, unfinished: unfinished(values) });
    this.world.backUp({ base: this.#base, values });
    this.#plan(0);
  }

  dismissSomebodyElse(): void {
    this.#show({ somebodyElse: null });
  }

  /** Ends planned work; what is not saved stays in the browser's backup. */
  stop(): void {
    this.#callOff();
  }

  #change = (values: ComposerValues) => changeOf(values, this.world.organizationZone);

  // What is unfinished may say nothing yet that could differ, an amount that is no number for example; it is unsaved all the same.
  #mine(): PostingField[] {
    const differing = fieldsThatDiffer(this.#change(valuesOf(this.#base, this.world.organizationZone)), this.#change(this.#state.values));
    return [...new Set([...differing, ...this.#state.unfinished.map(({ field }) => field)])];
  }

  // A field is held back while it is unfinished, while both changed it, and while it still holds what the server has refused.
  #sendable(): PostingField[] {
    const change = this.#change(this.#state.values);
    const broken = new Set(this.#state.unfinished.map(({ field }) => field));
    return this.#mine().filter((field) => !broken.has(field) && !this.#state.both.includes(field) && this.#held.get(field) !== JSON.stringify(change[field]));
  }

  #plan(milliseconds: number): void {
    this.#callOff();
    if (this.#running === null) this.#show({ saving: this.#state.saving === "UNREACHED" ? "UNREACHED" : "WAITING" });
    this.#callOff = this.world.later(() => void this.#save(), milliseconds);
  }

  async #save(): Promise<void> {
    while (this.#running !== null) await this.#running;
    if (this.#sendable().length === 0) return this.#show({ saving: this.#mine().length === 0 ? "SAVED" : "WAITING" });
    this.#running = this.#send().finally(() => (this.#running = null));
    await this.#running;
    if (this.#state.saving === "SAVING") this.#settle();
  }

  #settle(): void {
    const mine = this.#mine();
    this.world.backUp(mine.length === 0 ? null : { base: this.#base, values: this.#state.values });
    this.#show({ saving: mine.length === 0 ? "SAVED" : "WAITING" });
    if (this.#sendable().length > 0) this.#plan(0);
  }

  async #send(): Promise<void> {
    const fields = this.#sendable();
    const change = this.#change(this.#state.values);
    this.#show({ saving: "SAVING" });
    const outcome = await this.world.save({ postingId: this.#base.id, version: this.#base.version, ...inputFor(change, fields) });
    if ("saved" in outcome) return this.#saved(outcome.saved);
    if ("unreached" in outcome) return this.#unreached();
    if (outcome.refusals.some(({ code }) => code === "VERSION_CONFLICT")) return this.#meetNewer();
    this.#refused(outcome.refusals, fields, change);
  }

  #saved(saved: PostingDraftFragment): void {
    this.#base = saved;
    this.#retryMs = FIRST_RETRY_MS;
    this.#show({ refusals: this.#state.refusals.filter(({ path }) => this.#held.has((path[0] ?? "") as PostingField)) });
  }

  #unreached(): void {
    this.#show({ saving: "UNREACHED" });
    this.#callOff = this.world.later(() => void this.#save(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  async #meetNewer(): Promise<void> {
    const saved = await this.world.reread();
    if (saved === undefined) return this.#unreached();
    this.#join(saved);
  }

  #join(saved: PostingDraftFragment): void {
    const { values, taken, both } = mergeTheirs(this.#base, this.#state.values, saved, this.world.organizationZone);
    const before = this.#state.somebodyElse;
    this.#base = saved;
    this.#show({
      values,
      unfinished: unfinished(values),
      theirs: saved,
      both: [...new Set([...this.#state.both, ...both])],
      somebodyElse: taken.length === 0 && both.length === 0 ? before : { name: saved.updatedBy?.name ?? null, at: saved.updatedAt, taken: [...new Set([...(before?.taken ?? []), ...taken])] },
    });
  }

  #refused(refusals: readonly Refused[], fields: readonly PostingField[], change: ReturnType<typeof changeOf>): void {
    const named = fields.filter((field) => refusals.some(({ path }) => path[0] === field));
    // Refused as a whole: the posting is gone, archived, or no longer ours to edit.
    if (named.length === 0) return this.#show({ saving: "STOPPED", refusals });
    for (const field of named) this.#held.set(field, JSON.stringify(change[field]));
    this.#show({ refusals: [...this.#state.refusals.filter(({ path }) => !named.some((field) => field === path[0])), ...refusals] });
  }

  #show(changed: Partial<ComposerState>): void {
    const next = { ...this.#state, ...changed };
    const change = this.#change(next.values);
    for (const field of postingFields) if (this.#held.has(field) && this.#held.get(field) !== JSON.stringify(change[field])) this.#held.delete(field);
    this.#state = { ...next, refusals: next.refusals.filter(({ path }) => path.length === 0 || next.saving === "STOPPED" || this.#held.has((path[0] ?? "") as PostingField)) };
    for (const listener of this.#listeners) listener();
  }
}
