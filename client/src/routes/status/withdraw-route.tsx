import { withdrawalReasonLimit } from "@rounds/shared/applications/answers.ts";
import type { CandidateStage } from "@rounds/shared/applications/stages.ts";
import { CareersApplicationStatusDocument } from "../../graphql/generated/public.ts";
import type { FormState, Page, PageRequest } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";
import { statusNotFoundPage } from "./status-not-found.tsx";

const reasonField = "reason";

export async function withdrawRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersApplicationStatusDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const { posting, stage, canWithdraw } = applicationStatus;
  const { withdraw: words } = request.language.words.status;
  const statusAddress = request.address(request.path.replace(/\/withdraw$/, ""));
  return {
    status: request.form ? 422 : 200,
    title: canWithdraw ? words.pageTitle : words.notPossible,
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        {canWithdraw ? (
          <WithdrawForm action={request.address(request.path)} statusAddress={statusAddress} postingTitle={posting.title} form={request.form} />
        ) : (
          <NotWithdrawable stage={stage} statusAddress={statusAddress} />
        )}
      </div>
    ),
  };
}

interface WithdrawFormProps {
  readonly action: string;
  readonly statusAddress: string;
  readonly postingTitle: string;
  readonly form: FormState | undefined;
}

function WithdrawForm({ action, statusAddress, postingTitle, form }: WithdrawFormProps) {
  const { withdraw: words } = useWords().status;
  const refusals = form?.refusals ?? [];
  const isReason = (path: readonly string[]) => path[0] === reasonField;
  return (
    <form className="form" method="post" action={action} noValidate>
      <ErrorSummary lines={refusals.map(({ message, path }) => ({ message, fieldId: isReason(path) ? reasonField : undefined }))} kept={words.kept} />
      <h1>{words.title}</h1>
      <p>{words.lead(postingTitle)}</p>
      <TextAreaField
        id={reasonField}
        name={reasonField}
        label={words.reason}
        optional
        hint={words.reasonHint}
        maxLength={withdrawalReasonLimit}
        defaultValue={form?.values[reasonField]?.[0] ?? ""}
        error={refusals.find(({ path }) => isReason(path))?.message}
      />
      <div className="form__actions">
        <button className="button button--danger" type="submit">
          {words.confirm}
        </button>
        <a href={statusAddress}>{words.keep}</a>
      </div>
    </form>
  );
}

function NotWithdrawable({ stage, statusAddress }: { readonly stage: CandidateStage; readonly statusAddress: string }) {
  const { contact, withdraw: words } = useWords().status;
  return (
    <>
      <h1>{words.notPossible}</h1>
      <p className="lead">{stage === "HIRED" ? words.hired : stage === "WITHDRAWN" ? words.withdrawn : words.left}</p>
      <p>
        <a href={statusAddress}>{contact.back}</a>
      </p>
    </>
  );
}
