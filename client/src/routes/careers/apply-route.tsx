import { draftField, openedField } from "@rounds/shared/applications/form-fields.ts";
import { ApplyForm } from "../../features/applications/apply-form.tsx";
import { CheckAnswers } from "../../features/applications/check-answers.tsx";
import { TypedAnswers, type TypedAnswersProps } from "../../features/applications/typed-answers.tsx";
import { CareersApplyDocument, type CareersApplyQuery } from "../../graphql/generated/public.ts";
import { deadlineText } from "../../lib/dates.ts";
import type { FormState, Page, PageRequest } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { missingPostingPage } from "./ended-posting.tsx";

type Posting = NonNullable<CareersApplyQuery["posting"]>;

export async function applyRoute(request: PageRequest, slug: string): Promise<Page> {
  const { organization, posting } = await request.execute(CareersApplyDocument, { slug });
  const { form } = request;
  if (form && (!posting || hasClosed(form))) return closedPage(request, organization, posting?.applicationInstructions.questions ?? (await request.endedPosting(slug))?.questions, form);
  if (!posting) return missingPostingPage(request, organization, slug);
  const { apply } = request.language.words;
  const page = { organization, shared: false, secret: true } as const;
  if (form?.isToCheck) return { ...page, status: form.challenge === undefined ? 200 : 429, title: apply.check.title, body: <CheckPage posting={posting} request={request} form={form} /> };
  const title = apply.title(posting.title);
  const isRefused = form !== undefined && form.refusals.length > 0;
  return { ...page, status: isRefused ? 422 : 200, title: isRefused ? apply.errorTitle(title) : title, body: <ApplyPage posting={posting} request={request} /> };
}

/** The form of a draft, as its link opens it. */
export async function draftPage(request: PageRequest, slug: string, token: string, form: FormState): Promise<Page> {
  const filled = { ...form, values: { ...form.values, [draftField]: [token] } };
  return applyRoute({ ...request, path: applyPath(slug), form: filled }, slug);
}

function applyPath(slug: string): string {
  return `/postings/${encodeURIComponent(slug)}/apply`;
}

interface PostingPageProps {
  readonly posting: Posting;
  readonly request: PageRequest;
}

function ApplyPage({ posting, request }: PostingPageProps) {
  const { slug, title, applicationInstructions: instructions, closesAt, timeZone, replyWithinDays } = posting;
  const { apply, language, replies } = useWords();
  const draftToken = request.form?.values[draftField]?.[0] ?? "";
  return (
    <div className="reading">
      <p>
        <a href={request.address(`/postings/${encodeURIComponent(slug)}`)}>{apply.backToPosting}</a>
      </p>
      <h1>{apply.title(title)}</h1>
      {draftToken !== "" && request.form?.refusals.length === 0 && <p className="notice">{apply.draft.opened}</p>}
      {closesAt !== null && <p>{apply.until(deadlineText(closesAt, timeZone, language.locale))}</p>}
      {replyWithinDays !== null && <p>{replies.within(replyWithinDays)}</p>}
      {instructions.contact !== null && <p>{apply.whomToAsk(instructions.contact)}</p>}
      <ApplyForm
        action={request.address(applyPath(slug))}
        draftName={applyPath(slug)}
        draftToken={draftToken}
        instructions={instructions}
        idempotencyKey={idempotencyKey(request)}
        seal={request.form?.values[openedField]?.[0] ?? request.sealForm()}
        source={source(request)}
        form={request.form}
      />
      <script type="module" src={request.assets.applyScript} />
    </div>
  );
}

function CheckPage({ posting, request, form }: PostingPageProps & { readonly form: FormState }) {
  const { check } = useWords().apply;
  return (
    <div className="reading">
      <p className="muted">{posting.title}</p>
      <h1>{check.title}</h1>
      <p className="lead">{check.lead}</p>
      <CheckAnswers action={request.address(applyPath(posting.slug))} instructions={posting.applicationInstructions} form={form} />
    </div>
  );
}

function closedPage({ language: { words }, address }: PageRequest, organization: CareersApplyQuery["organization"], questions: TypedAnswersProps["questions"], form: FormState): Page {
  const { closed } = words.apply;
  const body = (
    <div className="reading">
      <h1>{closed.title}</h1>
      <p className="lead">{closed.sentence}</p>
      <p>
        <a href={address("/postings")}>{closed.elsewhere}</a>
      </p>
      <TypedAnswers form={form} questions={questions} />
    </div>
  );
  return { status: 410, title: closed.title, organization, shared: false, secret: true, body };
}

function hasClosed(form: FormState): boolean {
  return form.refusals.some(({ code }) => code === "POSTING_CLOSED" || code === "POSTING_NOT_FOUND");
}

/** A form that is shown again keeps its key, so that sending it twice makes one application; a key that was spent is replaced. */
function idempotencyKey(request: PageRequest): string {
  const isSpent = request.form?.refusals.some(({ code }) => code === "IDEMPOTENCY_KEY_REUSED");
  const kept = request.form?.values["idempotencyKey"]?.[0];
  return kept && !isSpent ? kept : request.newIdempotencyKey();
}

function source(request: PageRequest): string {
  return request.form?.values["source"]?.[0] ?? request.arrivalSource() ?? "";
}
