import { PartOfForm } from "../../features/self-identification/form-parts.tsx";
import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { OpenedInvitation, Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";

/** The questions for statistics, by the invitation that came with a receipt. */
export async function selfIdentificationRoute(request: PageRequest, token: string): Promise<Page> {
  const [invitation, { organization }] = await Promise.all([request.invitation(token), request.execute(CareersOrganizationDocument, {})]);
  const { title, gone, thanks } = request.language.words.selfIdentification;
  const common = { organization, shared: false, secret: true };
  if (invitation.state === "open") return { ...common, status: request.form ? 422 : 200, title, body: <Questions request={request} parts={invitation.parts} action={request.address(`/self-identification/${encodeURIComponent(token)}`)} /> };
  const said = invitation.state === "used" ? thanks : gone;
  return { ...common, status: invitation.state === "used" ? 200 : 404, title: said.title, body: <Said {...said} request={request} /> };
}

/** The same for everybody: whether anything was chosen is not told. */
export async function selfIdentificationThanksRoute(request: PageRequest): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const { thanks } = request.language.words.selfIdentification;
  return { status: 200, title: thanks.title, organization, shared: false, secret: true, body: <Said {...thanks} request={request} /> };
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

function Said({ title, sentence, request: { address, language } }: { readonly title: string; readonly sentence: string; readonly request: PageRequest }) {
  return (
    <div className="reading">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      <p>
        <a href={address("/postings")}>{language.words.site.seeAllPostings}</a>
      </p>
    </div>
  );
}
