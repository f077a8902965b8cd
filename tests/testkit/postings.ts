import { expect } from "vitest";
import type { StaffClient } from "./graphql.ts";

/** A published posting made from the first role template. */
export async function publishPosting(admin: StaffClient, title: string): Promise<{ id: string; slug: string }> {
  const { roleTemplates } = await admin.postForData<{ roleTemplates: { id: string; slug: string }[] }>(`{ roleTemplates { id slug } }`);
  const { organization } = await admin.postForData<{ organization: { locations: { id: string }[] } }>(`{ organization { locations { id } } }`);
  const made = await admin.postForData<{ createPosting: { posting: { id: string; slug: string; version: number } } }>(`mutation ($input: CreatePostingInput!) { createPosting(input: $input) { posting { id slug version } } }`, { input: { roleTemplateId: roleTemplates.find(({ slug }) => slug === "pacs-administrator")?.id, title } });
  const { id, slug, version } = made.createPosting.posting;
  await admin.postForData(`mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code } } }`, { input: { postingId: id, version, department: "Imaging", locationIds: [organization.locations[0]?.id] } });
  const published = await admin.postForData<{ publishPosting: { userErrors: unknown[] } }>(`mutation ($id: ID!) { publishPosting(input: { postingId: $id }) { userErrors { code path } } }`, { id });
  expect(published.publishPosting.userErrors).toEqual([]);
  return { id, slug };
}
