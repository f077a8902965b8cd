import type { ReachFragment } from "../../graphql/generated/staff.ts";
import type { Step } from "./console-reach-plot.ts";

export type Source = ReachFragment["sources"][number];

/** The column that orders the table: names from A on, numbers from the largest. */
export type SortKey = "label" | Step;

export function sortSources(sources: readonly Source[], key: SortKey): readonly Source[] {
  return sources.toSorted((a, b) => (key === "label" ? a.label.localeCompare(b.label, "en-US") : b[key] - a[key]));
}
