import { withdrawalReasonLimit } from "@rounds/shared/applications/answers.ts";
import type { CandidateStage } from "@rounds/shared/applications/stages.ts";
import { CareersApplicationStatusDocument } from "../../graphql/generated/public.ts";
import type { FormState, Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";
import { statusNotFoundPage } from "./status-not-found.tsx";

const reasonField = "reason";

export async function withdrawRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersApplicationStatusDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const { posting, stage, canWithdraw } = applicationStatus;
  const statusAddress = request.path.replace(/\/withdraw$/, "");
  return {
    status: request.form ? 422 : 200,
    title: canWithdraw ? "Withdraw your application" : "This application cannot be withdrawn",
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        {canWithdraw ? (
          <WithdrawForm action={request.path} statusAddress={statusAddress} postingTitle={posting.title} form={request.form} />
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
  const refusals = form?.refusals ?? [];
  const isReason = (path: readonly string[]) => path[0] === reasonField;
  return (
    <form className="form" method="post" action={action} noValidate>
      <ErrorSummary lines={refusals.map(({ message, path }) => ({ message, fieldId: isReason(path) ? reasonField : undefined }))} kept="Your application stands as before. What you typed is kept." />
      <h1>Withdraw your application?</h1>
      <p>Your application for {postingTitle} is taken out of the selection. This cannot be undone, but you may apply again while the posting is open.</p>
      <TextAreaField
        id={reasonField}
        name={reasonField}
        label="Reason"
        optional
        hint="It helps us to do better next time."
        maxLength={withdrawalReasonLimit}
        defaultValue={form?.values[reasonField]?.[0] ?? ""}
        error={refusals.find(({ path }) => isReason(path))?.message}
      />
      <div className="form__actions">
        <button className="button button--danger" type="submit">
          Withdraw application
        </button>
        <a href={statusAddress}>Keep my application</a>
      </div>
    </form>
  );
}

function NotWithdrawable({ stage, statusAddress }: { readonly stage: CandidateStage; readonly statusAddress: string }) {
  return (
    <>
      <h1>This application cannot be withdrawn</h1>
      <p className="lead">{whyNot(stage)}</p>
      <p>
        <a href={statusAddress}>Back to your application</a>
      </p>
    </>
  );
}

function whyNot(stage: CandidateStage): string {
  if (stage === "HIRED") return "You have been hired. If your plans have changed, write to the people who hired you.";
  if (stage === "WITHDRAWN") return "You have withdrawn it already. There is nothing else to do.";
  return "It has left the selection already. There is nothing else to do.";
}
