import type { BenchPosting } from "./postings/bench-posting.ts";
import { briefPostings } from "./postings/brief-postings.ts";
import { shippedPostings } from "./postings/shipped-postings.ts";
import type { Strategy } from "./stock/stock-resolver.ts";

export interface Workload {
  readonly title: string;
  /** The ways of reading relations that stock may try. Joins of lists this long make a row for every combination: hundreds of thousands a page, and gigabytes. */
  readonly strategies: readonly Strategy[];
  readonly postings: () => BenchPosting[];
}

export type WorkloadName = "shipped" | "brief";

/** What the servers hold. The ratio to stock depends on it, so neither stands for the other. */
export const workloads: Readonly<Record<WorkloadName, Workload>> = {
  shipped: { title: "Postings as Rounds ships them", strategies: ["query"], postings: shippedPostings },
  brief: { title: "Brief postings, of one or two items a list", strategies: ["join", "query"], postings: briefPostings },
};
