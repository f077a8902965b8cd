import type { FormValues } from "@rounds/shared/applications/form-fields.ts";
import { In, IsNull } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import type { DraftUpload } from "./draft.entity.ts";
import { findByDraftToken } from "./draft-link.ts";

export interface OpenedDraft {
  /** Of the posting that it answers, whatever became of it since. */
  readonly slug: string;
  readonly fields: FormValues;
  readonly uploads: readonly DraftUpload[];
}

/** The form as it was left; without uploads that belong to an application by now. */
export async function openDraft(services: Services, token: string): Promise<OpenedDraft | null> {
  const { read } = services.database;
  const draft = await findByDraftToken(read, services, token);
  if (draft === null) return null;
  const { slug } = await read.findOneByOrFail(PostingRow, { id: draft.postingId });
  const waiting = await read.find(DocumentRow, { select: { id: true }, where: { id: In(draft.uploads.map(({ uploadId }) => uploadId)), applicationId: IsNull() } });
  const ids = new Set(waiting.map(({ id }) => id));
  return { slug, fields: draft.fields, uploads: draft.uploads.filter(({ uploadId }) => ids.has(uploadId)) };
}
