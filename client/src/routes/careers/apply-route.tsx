import { ApplyForm } from "../../features/applications/apply-form.tsx";
import { TypedAnswers } from "../../features/applications/typed-answers.tsx";
import { CareersApplyDocument, type CareersApplyQuery } from "../../graphql/generated/public.ts";
import { deadlineText } from "../../lib/dates.ts";
import type { FormState, Page, PageRequest } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { missingPostingPage } from "./ended-posting.tsx";

type Posting = NonNullable<CareersApplyQuery["posting"]>;

export async function applyRoute(request: PageRequest, slug: string): Promise<Page> {
  const { organization, posting } = await request.execute(CareersApplyDocument, { slug });
  const { form } = request;
  if (form && (!posting || hasClosed(form))) return closedPage(request, organization, posting, form);
  if (!posting) return missingPostingPage(request, organization, slug);
  const { apply } = request.language.words;
  const title = apply.title(posting.title);
  return {
    status: form ? 422 : 200,
    title: form ? apply.errorTitle(title) : title,
    organization,
    shared: false,
    secret: true,
    body: <ApplyPage posting={posting} request={request} />,
  };
}

function ApplyPage({ posting, request }: { readonly posting: Posting; readonly request: PageRequest }) {
  const { applicationInstructions: instructions, closesAt, timeZone } = posting;
  const { apply, language } = useWords();
  return (
    <div className="reading">
      <p>
        <a href={request.address(`/postings/${encodeURIComponent(posting.slug)}`)}>{apply.backToPosting}</a>
      </p>
      <h1>{apply.title(posting.title)}</h1>
      {closesAt !== null && <p>{apply.until(deadlineText(closesAt, timeZone, language.locale))}</p>}
      {instructions.contact !== null && <p>{apply.whomToAsk(instructions.contact)}</p>}
      <ApplyForm action={request.address(request.path)} draftName={request.path} instructions={instructions} idempotencyKey={idempotencyKey(request)} source={source(request)} form={request.form} />
    </div>
  );
}

function closedPage({ language: { words }, address }: PageRequest, organization: CareersApplyQuery["organization"], posting: Posting | null, form: FormState): Page {
  const { closed } = words.apply;
  const body = (
    <div className="reading">
      <h1>{closed.title}</h1>
      <p className="lead">{closed.sentence}</p>
      <p>
        <a href={address("/postings")}>{closed.elsewhere}</a>
      </p>
      <TypedAnswers form={form} questions={posting?.applicationInstructions.questions} />
    </div>
  );
  return { status: 410, title: closed.title, organization, shared: false, secret: true, body };
}

function hasClosed(form: FormState): boolean {
  return form.refusals.some(({ code }) => code === "POSTING_CLOSED" || code === "POSTING_NOT_FOUND");
}

/** A refused form keeps its key, so that sending it twice makes one application; a key that was spent is replaced. */
function idempotencyKey(request: PageRequest): string {
  const isSpent = request.form?.refusals.some(({ code }) => code === "IDEMPOTENCY_KEY_REUSED");
  const kept = request.form?.values["idempotencyKey"]?.[0];
  return kept && !isSpent ? kept : request.newIdempotencyKey();
}

function source(request: PageRequest): string {
  return request.form?.values["source"]?.[0] ?? request.arrivalSource() ?? "";
}
