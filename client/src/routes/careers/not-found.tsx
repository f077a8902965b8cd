import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { ReactNode } from "react";
import type { Page, PageRequest } from "../../lib/page.ts";
import { useAddress, useWords } from "../../lib/page-language.tsx";

type NotFoundTexts = { readonly organization: Page["organization"]; readonly title: string; readonly sentence: string; readonly way?: ReactNode };

export async function notFoundRoute(request: PageRequest): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  return notFoundPage({ organization, ...request.language.words.pageNotFound });
}

/** 404 with a sentence about what was looked for, and the way on. */
export function notFoundPage({ organization, title, sentence, way }: NotFoundTexts): Page {
  const body = (
    <div className="reading">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      {way}
      <p>
        <SeeAllPostings />
      </p>
    </div>
  );
  return { status: 404, title, body, shared: false, secret: true, ...(organization && { organization }) };
}

export function postingNotFoundPage(request: PageRequest, organization: Page["organization"]): Page {
  return notFoundPage({ organization, ...request.language.words.postings.missing });
}

/** The way on, in the page's language. */
export function SeeAllPostings() {
  const { site } = useWords();
  return <a href={useAddress()("/postings")}>{site.seeAllPostings}</a>;
}
