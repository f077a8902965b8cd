import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { ReactNode } from "react";
import type { Page, PageRequest } from "../../lib/page.ts";

type NotFoundTexts = { readonly organization: Page["organization"]; readonly title: string; readonly sentence: string; readonly way?: ReactNode };

export async function notFoundRoute(request: PageRequest): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  return notFoundPage({ organization, title: "Page not found", sentence: "Nothing is at this address. If you typed it, check it letter by letter." });
}

/** 404 with a sentence about what was looked for, and the way on. */
export function notFoundPage({ organization, title, sentence, way }: NotFoundTexts): Page {
  const body = (
    <div className="reading">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      {way}
      <p>
        <a href="/postings">See all postings</a>
      </p>
    </div>
  );
  return { status: 404, title, body, shared: false, secret: true, ...(organization && { organization }) };
}

export function postingNotFoundPage(organization: Page["organization"]): Page {
  return notFoundPage({
    organization,
    title: "Posting not found",
    sentence: "No posting is at this address. It may have closed since the link was made.",
  });
}
