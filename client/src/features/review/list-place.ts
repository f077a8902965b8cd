import { stages, type Stage } from "@rounds/shared/applications/stages.ts";

/** The part of a posting's applications that a page shows; it travels in the address. */
export interface ListPlace {
  readonly stage: Stage | null;
  readonly search: string;
  /** Only those that an answer ruled out. */
  readonly knockedOut: boolean;
  /** Only those whose candidate waits for an answer to a message. */
  readonly awaitsAnswer: boolean;
}

export function readListPlace(params: URLSearchParams): ListPlace {
  const named = params.get("stage");
  return { stage: stages.find((stage) => stage === named) ?? null, search: params.get("search") ?? "", knockedOut: params.get("ruled-out") === "1", awaitsAnswer: params.get("waiting") === "1" };
}

/** "?stage=NEW&search=ruiz", or nothing when the whole list is meant. */
export function listPlaceQuery({ stage, search, knockedOut, awaitsAnswer }: ListPlace): string {
  const params = new URLSearchParams();
  if (stage) params.set("stage", stage);
  if (search) params.set("search", search);
  if (knockedOut) params.set("ruled-out", "1");
  if (awaitsAnswer) params.set("waiting", "1");
  return params.size > 0 ? `?${params.toString()}` : "";
}

export function applicationPath(id: string, place: ListPlace): string {
  return `/console/applications/${encodeURIComponent(id)}${listPlaceQuery(place)}`;
}

export function applicationListPath(postingId: string, place: ListPlace): string {
  return `/console/postings/${encodeURIComponent(postingId)}${listPlaceQuery(place)}`;
}
