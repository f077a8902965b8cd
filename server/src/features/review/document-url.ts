import { toGlobalId } from "../../graphql/global-id.ts";

/** Where a signed-in viewer fetches a document. */
export function documentUrl(documentId: string): string {
  return `/staff/documents/${toGlobalId("Document", documentId)}`;
}
