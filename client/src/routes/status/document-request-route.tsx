import { fileAnswerRule } from "@rounds/shared/applications/answers.ts";
import { documentName } from "@rounds/shared/document-requests/document-request.ts";
import { dayText } from "@rounds/shared/time/date-text.ts";
import { FileField } from "../../features/applications/file-field.tsx";
import { fieldId } from "../../features/applications/form-ids.ts";
import { requestDraftName } from "../../features/document-requests/request-draft-name.ts";
import { CareersDocumentRequestDocument, type CareersDocumentRequestQuery } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { statusNotFoundPage } from "./status-not-found.tsx";

type Status = NonNullable<CareersDocumentRequestQuery["applicationStatus"]>;
type DocumentRequest = Status["documentRequests"][number];

/** Where a candidate adds one document that the hiring team has asked for. */
export async function documentRequestRoute(request: PageRequest, token: string, requestId: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersDocumentRequestDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const { words } = request.language;
  const page = { organization, shared: false, secret: true } as const;
  const asked = applicationStatus.documentRequests.find(({ id }) => id === requestId);
  const back = request.address(`/status/${encodeURIComponent(token)}`);
  if (asked?.open !== true) {
    const isThere = asked !== undefined && asked.addedAt !== null;
    const { doneTitle, goneTitle } = words.status.documents;
    return { ...page, status: asked === undefined ? 404 : 200, title: isThere ? doneTitle : goneTitle, body: <Over isThere={isThere} back={back} /> };
  }
  const title = words.status.documents.title(documentName(asked, words));
  const isRefused = request.form !== undefined && request.form.refusals.length > 0;
  return {
    ...page,
    status: isRefused ? 422 : 200,
    title: isRefused ? words.apply.errorTitle(title) : title,
    body: <AddDocument asked={asked} posting={applicationStatus.posting.title} organization={organization.name} back={back} request={request} />,
  };
}

interface AddDocumentProps {
  readonly asked: DocumentRequest;
  readonly posting: string;
  readonly organization: string;
  readonly back: string;
  readonly request: PageRequest;
}

function AddDocument({ asked, posting, organization, back, request: { form, path, address, assets } }: AddDocumentProps) {
  const words = useWords();
  const { documents } = words.status;
  const { kind, reason, dueOn, id } = asked;
  const refusals = form?.refusals ?? [];
  const field = fieldId(["documents", kind]);
  return (
    <div className="reading">
      <h1>{documents.title(documentName(asked, words))}</h1>
      <p className="lead">{documents.lead(organization, posting)}</p>
      {reason !== "" && <p className="typed">{reason}</p>}
      {dueOn !== null && <p>{documents.dueOn(dayText(dueOn, words.language.locale))}</p>}
      <form className="form" method="post" action={address(path)} encType="multipart/form-data" noValidate data-requested-document data-draft-name={requestDraftName(id)} data-filled={form ? true : undefined}>
        <ErrorSummary lines={refusals.map(({ message }) => ({ message, fieldId: field }))} kept={documents.kept} />
        <FileField
          slot={kind}
          label={documentName(asked, words)}
          rule={fileAnswerRule}
          optional={false}
          kept={form?.uploads.find(({ slot }) => slot === kind)}
          error={refusals[0]?.message}
        />
        <p role="status" data-sending />
        <div className="form__actions">
          <button className="button" type="submit">
            {documents.send}
          </button>
          <a href={back}>{documents.back}</a>
        </div>
      </form>
      <script type="module" src={assets.applyScript} />
    </div>
  );
}

/** It has been added, is not needed any more, or belongs to another application. */
function Over({ isThere, back }: { readonly isThere: boolean; readonly back: string }) {
  const { documents } = useWords().status;
  return (
    <div className="reading">
      <h1>{isThere ? documents.doneTitle : documents.goneTitle}</h1>
      <p className="lead">{isThere ? documents.done : documents.gone}</p>
      <p>
        <a href={back}>{documents.back}</a>
      </p>
    </div>
  );
}
