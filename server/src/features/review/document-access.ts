import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import type { Services } from "../../platform/services.ts";
import { findApplicationFor } from "../applications/application-for-viewer.ts";
import { noteOpened } from "../applications/note-opened.ts";
import { DocumentRow } from "../documents/document.entity.ts";

/** The document of an application that the viewer may see; null for everything else, uploads that nobody sent included. */
export async function documentForViewer(services: Pick<Services, "database" | "clock">, viewer: Viewer, globalDocumentId: string): Promise<DocumentRow | null> {
  const { read } = services.database;
  const id = rowId("Document", globalDocumentId);
  if (id === null || !roleMay(viewer.role, "application.read")) return null;
  const document = await read.findOneBy(DocumentRow, { id });
  if (document === null || document.applicationId === null) return null;
  const application = await findApplicationFor(read, viewer, document.applicationId);
  if (application === null) return null;
  await noteOpened(services, application);
  return document;
}
