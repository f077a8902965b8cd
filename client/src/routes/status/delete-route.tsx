import { CareersDeletionDocument } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { sentencesPage } from "../careers/sentences-page.tsx";
import { statusNotFoundPage } from "./status-not-found.tsx";

/** Says what goes and what stays before anything is deleted. */
export async function deleteRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersDeletionDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const { deletion: words } = request.language.words.status;
  const { canDelete, posting } = applicationStatus;
  const back = request.address(`/status/${encodeURIComponent(token)}`);
  const title = canDelete ? words.title : words.notAllowedTitle;
  return {
    status: request.form ? 422 : 200,
    title,
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        <h1>{title}</h1>
        {canDelete ? <Deletion request={request} postingTitle={posting.title} back={back} /> : <NotAllowed sentence={request.language.words.refusals.deletion.hired} way={words.keep} back={back} />}
      </div>
    ),
  };
}

function Deletion({ request: { path, address, language }, postingTitle, back }: { readonly request: PageRequest; readonly postingTitle: string; readonly back: string }) {
  const { deletion: words } = language.words.status;
  return (
    <form className="form" method="post" action={address(path)}>
      <p className="lead">{words.lead(postingTitle)}</p>
      <section>
        <h2>{words.goesHeading}</h2>
        <ul className="points">
          {words.goes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.staysHeading}</h2>
        <ul className="points">
          {words.stays.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <p>{words.download}</p>
      <div className="form__actions">
        <button className="button button--danger" type="submit">
          {words.confirm}
        </button>
        <a href={back}>{words.keep}</a>
      </div>
    </form>
  );
}

function NotAllowed({ sentence, way, back }: { readonly sentence: string; readonly way: string; readonly back: string }) {
  return (
    <>
      <p className="lead">{sentence}</p>
      <p>
        <a href={back}>{way}</a>
      </p>
    </>
  );
}

/** What is left to say to somebody of whom nothing is left. */
export function deletedRoute(request: PageRequest): Promise<Page> {
  const { deletion: words } = request.language.words.status;
  return sentencesPage(request, 200, words.doneTitle, [words.done]);
}
