import type { PostingHistoryQuery } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";

export type PostingWithHistory = NonNullable<PostingHistoryQuery["posting"]>;
export type Revision = PostingWithHistory["revisions"][number];

/** A text that can be compared: a revision by its number, or the one that staff are working on. */
export type Version = number | "draft";

export interface Comparison {
  readonly from: Version;
  readonly to: Version;
}

type History = Pick<PostingWithHistory, "revisions" | "unpublishedChanges">;

/** Every text there is, newest first; the draft only while it says something else than the newest revision. */
export function versionsOf({ revisions, unpublishedChanges }: History): readonly Version[] {
  const numbers = revisions.map(({ number }) => number);
  return unpublishedChanges ? ["draft", ...numbers] : numbers;
}

/** What the address asks to compare; else the newest revision with the one before. Null when there is nothing to compare. */
export function comparisonOf(history: History, address: URLSearchParams): Comparison | null {
  const versions = versionsOf(history);
  const named = (name: string) => versions.find((version) => String(version) === address.get(name));
  const [from, to] = [named("from"), named("to")];
  if (from !== undefined && to !== undefined) return { from, to };
  const revisions = versions.filter((version) => version !== "draft");
  const [newest, before] = revisions.length > 1 ? revisions : versions;
  return newest === undefined || before === undefined ? null : { from: before, to: newest };
}

/** The version that came before; null for the first. */
export function versionBefore(history: History, version: Version): Version | null {
  const versions = versionsOf(history);
  return versions[versions.indexOf(version) + 1] ?? null;
}

/** "revision 2" or "the unpublished changes", inside a sentence. */
export function versionText(version: Version): string {
  return version === "draft" ? "the unpublished changes" : `revision ${version}`;
}

/** "Revision 2, March 3, 2027" or "Unpublished changes", to choose from. */
export function versionLabel({ revisions }: History, version: Version, timeZone: string): string {
  const revision = revisions.find(({ number }) => number === version);
  return revision === undefined ? "Unpublished changes" : `Revision ${revision.number}, ${dateText(revision.publishedAt, timeZone)}`;
}
