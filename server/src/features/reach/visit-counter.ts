import type { Services } from "../../platform/services.ts";
import { writeVisits } from "./write-visits.ts";

/** A view of the posting's page, or a start: a view of its application form. */
export type VisitStep = "view" | "start";

export interface Visit {
  readonly slug: string;
  readonly step: VisitStep;
  /** As it came; null: none is known. */
  readonly source: string | null;
}

/** Visits of one posting from one source in one quarter of an hour, by which the zones of the world are told apart. */
export interface CountedVisits {
  readonly slug: string;
  /** Unix milliseconds. */
  readonly quarter: number;
  readonly source: string | null;
  views: number;
  starts: number;
}

const QUARTER_MS = 15 * 60_000;
const WRITE_EVERY_MS = 5_000;
/** Beyond it, new sources are counted as "other" until the next writing: no flood of made-up names fills the memory. */
const MOST_COUNTS = 5_000;

/** Counts in memory, and writes sums in one batch: a page waits for none of it. */
export class VisitCounter {
  #counts = new Map<string, CountedVisits>();
  #writing: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly services: Services) {}

  start(): void {
    this.#timer = setInterval(() => void this.write(), WRITE_EVERY_MS);
    this.#timer.unref();
  }

  /** Writes what is left. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.write();
  }

  count({ slug, step, source }: Visit): void {
    const quarter = Math.floor(this.services.clock.now().getTime() / QUARTER_MS) * QUARTER_MS;
    this.#add({ slug, quarter, source, views: step === "view" ? 1 : 0, starts: step === "start" ? 1 : 0 });
  }

  /** Resolves when everything that was counted so far is written, or could not be: then it waits for the next time. */
  write(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writeCounts());
    return this.#writing;
  }

  async #writeCounts(): Promise<void> {
    if (this.#counts.size === 0) return;
    const counts = this.#counts;
    this.#counts = new Map();
    try {
      await writeVisits(this.services, [...counts.values()]);
    } catch (error) {
      this.services.logger.error({ err: error }, "visits could not be written; they are kept for the next time");
      for (const count of counts.values()) this.#add(count);
    }
  }

  #add(count: CountedVisits): void {
    const known = this.#counts.get(keyOf(count));
    if (known === undefined && this.#counts.size >= MOST_COUNTS && count.source !== "other") return this.#add({ ...count, source: "other" });
    this.#counts.set(keyOf(count), { ...count, views: (known?.views ?? 0) + count.views, starts: (known?.starts ?? 0) + count.starts });
  }
}

function keyOf({ slug, quarter, source }: CountedVisits): string {
  return `${slug} ${quarter} ${source ?? ""}`;
}

const counters = new WeakMap<Services, VisitCounter>();

/** The one counter of these services. */
export function visitsOf(services: Services): VisitCounter {
  const counter = counters.get(services) ?? new VisitCounter(services);
  counters.set(services, counter);
  return counter;
}
