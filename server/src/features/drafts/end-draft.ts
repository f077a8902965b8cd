import type { Services } from "../../platform/services.ts";
import { findByDraftToken } from "./draft-link.ts";
import { DraftRow } from "./draft.entity.ts";

/** A draft that was sent is an application, and nothing besides. */
export async function endDraft(services: Services, token: string): Promise<void> {
  if (token === "") return;
  await services.database.write(async ({ manager }) => {
    const draft = await findByDraftToken(manager, services, token);
    if (draft !== null) await manager.delete(DraftRow, { id: draft.id });
  });
}
