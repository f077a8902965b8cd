import { stages, type Stage } from "@rounds/shared/applications/stages.ts";
import type { ApplicationsQueryVariables } from "../../graphql/generated/staff.ts";

/** The part of a posting's applications that a page shows; it travels in the address. */
export interface ListPlace {
  readonly stage: Stage | null;
  readonly search: string;
  /** Only those that an answer ruled out. */
  readonly knockedOut: boolean;
  /** Only those whose candidate waits for an answer to a message. */
  readonly awaitsAnswer: boolean;
  /** Only those to whom an answer to their application is owed, what is due first at the top. */
  readonly owedReply: boolean;
}

export function readListPlace(params: URLSearchParams): ListPlace {
  const named = params.get("stage");
  return { stage: stages.find((stage) => stage === named) ?? null, search: params.get("search") ?? "", knockedOut: params.get("ruled-out") === "1", awaitsAnswer: params.get("waiting") === "1", owedReply: params.get("owed") === "1" };
}

/** "?stage=NEW&search=ruiz", or nothing when the whole list is meant. */
export function listPlaceQuery({ stage, search, knockedOut, awaitsAnswer, owedReply }: ListPlace): string {
  const params = new URLSearchParams();
  if (stage) params.set("stage", stage);
  if (search) params.set("search", search);
  if (knockedOut) params.set("ruled-out", "1");
  if (awaitsAnswer) params.set("waiting", "1");
  if (owedReply) params.set("owed", "1");
  return params.size > 0 ? `?${params.toString()}` : "";
}

export function applicationPath(id: string, place: ListPlace): string {
  return `/console/applications/${encodeURIComponent(id)}${listPlaceQuery(place)}`;
}

export function applicationListPath(postingId: string, place: ListPlace): string {
  return `/console/postings/${encodeURIComponent(postingId)}${listPlaceQuery(place)}`;
}

/** What the server is asked for such a part. */
export function listPlaceVariables(postingId: string, { stage, search, knockedOut, awaitsAnswer, owedReply }: ListPlace): ApplicationsQueryVariables {
  return { postingId, stage, search: search || null, knockedOut: knockedOut || null, awaitsAnswer: awaitsAnswer || null, owedReply: owedReply || null };
}
