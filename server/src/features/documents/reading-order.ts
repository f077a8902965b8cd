import { documentKinds } from "@rounds/shared/documents/kinds.ts";
import type { DocumentRow } from "./document.entity.ts";

/** In the order in which an application is read: the resume first. */
export function inReadingOrder<Document extends Pick<DocumentRow, "kind">>(documents: readonly Document[]): Document[] {
  return documents.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ kind }: Pick<DocumentRow, "kind">): number {
  return documentKinds.indexOf(kind ?? "OTHER");
}
