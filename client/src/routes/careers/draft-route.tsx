import { draftLimits } from "@rounds/shared/applications/draft.ts";
import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { draftPage } from "./apply-route.tsx";

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

async function sentencesPage(request: PageRequest, status: number, title: string, sentences: readonly string[]): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const body = (
    <div className="reading">
      <h1>{title}</h1>
      {sentences.map((sentence, index) => (
        <p key={sentence} className={index === 0 ? "lead" : undefined}>
          {sentence}
        </p>
      ))}
      <p>
        <a href={request.address("/postings")}>{request.language.words.site.seeAllPostings}</a>
      </p>
    </div>
  );
  return { status, title, organization, shared: false, secret: true, body };
}
