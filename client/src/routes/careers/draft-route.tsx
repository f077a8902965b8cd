import { draftLimits } from "@rounds/shared/applications/draft.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { draftPage } from "./apply-route.tsx";
import { sentencesPage } from "./sentences-page.tsx";

/** A form as it was left on another device. */
export async function draftRoute(request: PageRequest, token: string): Promise<Page> {
  const draft = await request.draft(token);
  if (draft !== null) return draftPage(request, draft.slug, token, { values: draft.fields, refusals: [], uploads: draft.uploads });
  const { draft: words } = request.language.words.apply;
  return sentencesPage(request, 410, words.goneTitle, [words.gone(draftLimits.days)]);
}

export function draftSentRoute(request: PageRequest): Promise<Page> {
  const { draft: words } = request.language.words.apply;
  return sentencesPage(request, 200, words.sentTitle, [words.sentLead(draftLimits.days), words.sentSecret]);
}
