import { openDatabase } from "../../server/src/database/open-database.ts";
import type { Transaction } from "../../server/src/database/transaction.ts";
import { entities } from "../../server/src/entities.ts";
import type { LocationRow } from "../../server/src/features/organization/organization.entity.ts";
import { newPosting } from "../../server/src/features/postings/new-posting.ts";
import { PostingRow } from "../../server/src/features/postings/posting.entity.ts";
import { addRevision } from "../../server/src/features/postings/revisions.ts";
import { RoleTemplateRow } from "../../server/src/features/role-templates/role-template.entity.ts";
import { newId } from "../../server/src/platform/ids.ts";
import { insertOrganization, placed } from "../../server/src/seed.ts";
import { benchTemplate, type BenchPosting } from "./postings/bench-posting.ts";

/** Fills an empty Rounds database with the bench's postings, through the entities that the server itself writes. */
export async function fillRounds(databaseUrl: string, postings: readonly BenchPosting[]): Promise<void> {
  const database = await openDatabase(databaseUrl, entities);
  try {
    await database.write(async (transaction) => {
      const locations = await insertOrganization(transaction);
      const templateId = await insertTemplate(transaction);
      for (const posting of postings) await insertPosting(transaction, posting, locations, templateId);
    });
  } finally {
    await database.close();
  }
}

async function insertTemplate({ manager }: Transaction): Promise<string> {
  const { slug, content, libraryUses, libraryRatings } = benchTemplate;
  const now = new Date().toISOString();
  const id = newId();
  await manager.insert(RoleTemplateRow, { id, slug, title: content.title, content, uses: libraryUses, libraryRatings, category: "", version: 1, archivedAt: null, updatedById: null, createdAt: now, updatedAt: now });
  return id;
}

async function insertPosting({ manager }: Transaction, { slug, content, publishedAt }: BenchPosting, locations: readonly LocationRow[], roleTemplateId: string): Promise<void> {
  const posting = newPosting({ slug, state: "PUBLISHED", content: placed(content, locations), roleTemplateId, publishedAt }, new Date(publishedAt));
  await manager.insert(PostingRow, posting);
  const revision = await addRevision(manager, posting, publishedAt, null);
  await manager.update(PostingRow, { id: posting.id }, { currentRevisionId: revision.id });
}
