import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { SeeAllPostings } from "./not-found.tsx";

/** What is left to say where there is nothing else to do: some sentences, and the way on. */
export async function sentencesPage(request: PageRequest, status: number, title: string, sentences: readonly string[]): Promise<Page> {
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
        <SeeAllPostings />
      </p>
    </div>
  );
  return { status, title, organization, shared: false, secret: true, body };
}
