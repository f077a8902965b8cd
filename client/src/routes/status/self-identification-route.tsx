import { PartOfForm } from "../../features/self-identification/form-parts.tsx";
import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { OpenedInvitation, Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { sentencesPage } from "../careers/sentences-page.tsx";

/** The questions for statistics, by the invitation that came with a receipt. */
export async function selfIdentificationRoute(request: PageRequest, token: string): Promise<Page> {
  const invitation = await request.invitation(token);
  const { title, gone, thanks } = request.language.words.selfIdentification;
  if (invitation.state !== "open") return invitation.state === "used" ? sentencesPage(request, 200, thanks.title, [thanks.sentence]) : sentencesPage(request, 404, gone.title, [gone.sentence]);
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const body = <Questions request={request} parts={invitation.parts} action={request.address(`/self-identification/${encodeURIComponent(token)}`)} />;
  return { status: request.form ? 422 : 200, title, organization, shared: false, secret: true, body };
}

/** The same for everybody: whether anything was chosen is not told. */
export function selfIdentificationThanksRoute(request: PageRequest): Promise<Page> {
  const { thanks } = request.language.words.selfIdentification;
  return sentencesPage(request, 200, thanks.title, [thanks.sentence]);
}

interface QuestionsProps {
  readonly request: PageRequest;
  readonly parts: Extract<OpenedInvitation, { state: "open" }>["parts"];
  readonly action: string;
}

function Questions({ request: { form, language, address }, parts, action }: QuestionsProps) {
  const { title, lead, promises, send, skip, skipLink, kept } = language.words.selfIdentification;
  const refusals = form?.refusals ?? [];
  return (
    <div className="reading">
      <ErrorSummary lines={refusals.map(({ message }) => ({ message, fieldId: undefined }))} kept={kept} />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <ul className="self-identification__promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <form className="form" method="post" action={action} autoComplete="off">
        {parts.map((part) => (
          <PartOfForm key={part.id} part={part} tag={language.tag} chosen={(question) => form?.values[question]?.[0] ?? ""} />
        ))}
        <div className="form__actions">
          <button className="button" type="submit">
            {send}
          </button>
        </div>
        <p className="muted">
          {skip} <a href={address("/postings")}>{skipLink}</a>.
        </p>
      </form>
    </div>
  );
}
