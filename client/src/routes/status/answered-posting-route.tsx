import { PostingPage } from "../../features/postings/posting-page.tsx";
import { CareersAnsweredPostingDocument } from "../../graphql/generated/public.ts";
import { dateText } from "../../lib/dates.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { statusNotFoundPage } from "./status-not-found.tsx";

/** The posting as the candidate read it, also when it was changed or closed since. */
export async function answeredPostingRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersAnsweredPostingDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const { postingOfThen: posting, submittedAt } = applicationStatus;
  return {
    status: 200,
    title: `As you answered it: ${posting.title}`,
    organization,
    shared: false,
    secret: true,
    body: (
      <>
        <div className="notice answered">
          <p>
            This is the posting as it stood on {dateText(submittedAt, posting.timeZone)}, when you applied. It may have been changed or closed since.
          </p>
          <p>
            <a href={request.path.replace(/\/posting$/, "")}>Back to your application</a>
          </p>
        </div>
        <PostingPage posting={posting} organization={organization} applyAddress={null} />
      </>
    ),
  };
}
