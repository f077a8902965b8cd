import { documentName } from "@rounds/shared/document-requests/document-request.ts";
import { dayText } from "@rounds/shared/time/date-text.ts";
import type { StatusDocumentRequestsFragment } from "../../graphql/generated/public.ts";
import { bytesText } from "../../lib/bytes.ts";
import { dateText } from "../../lib/dates.ts";
import { useWords } from "../../lib/page-language.tsx";
import { requestDraftName } from "./request-draft-name.ts";

interface DocumentRequestSectionProps {
  readonly status: StatusDocumentRequestsFragment;
  /** In front of a request's id: where its document is added. */
  readonly address: string;
  readonly timeZone: string;
  /** The request whose document has just been added. */
  readonly added: string | null;
}

/** What the hiring team has asked for after the application: what is still wanted, then what has come in. */
export function DocumentRequestSection({ status: { documentRequests }, address, timeZone, added }: DocumentRequestSectionProps) {
  const { documents: words } = useWords().status;
  const wanted = documentRequests.filter(({ open }) => open);
  const answered = documentRequests.filter(({ addedAt }) => addedAt !== null);
  if (wanted.length + answered.length === 0) return null;
  const isThere = answered.some(({ id }) => id === added);
  return (
    <section className="section document-requests" id="documents" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{words.heading}</h2>
      {added !== null && isThere && (
        <div className="notice notice--success" role="status" data-forget={requestDraftName(added)}>
          <p>{words.saved}</p>
        </div>
      )}
      <ul className="plain-list document-requests__list">
        {wanted.map((request) => (
          <Wanted key={request.id} request={request} address={`${address}/${request.id}`} />
        ))}
        {answered.map((request) => (
          <Answered key={request.id} request={request} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

type Request = StatusDocumentRequestsFragment["documentRequests"][number];

function Wanted({ request, address }: { readonly request: Request; readonly address: string }) {
  const words = useWords();
  const { documents } = words.status;
  const name = documentName(request, words);
  return (
    <li className="document-requests__item document-requests__item--wanted">
      <p className="document-requests__name">{name}</p>
      {request.dueOn !== null && <p>{documents.dueOn(dayText(request.dueOn, words.language.locale))}</p>}
      {request.reason !== "" && <p className="typed">{request.reason}</p>}
      <p>
        <a className="button" href={address} aria-label={documents.addWhich(name)}>
          {documents.add}
        </a>
      </p>
    </li>
  );
}

function Answered({ request, timeZone }: { readonly request: Request; readonly timeZone: string }) {
  const words = useWords();
  const { documents, file } = words.status;
  const { addedAt, fileName, bytes } = request;
  return (
    <li className="document-requests__item">
      <p className="document-requests__name">{documentName(request, words)}</p>
      {addedAt !== null && <p>{documents.sent(file(fileName ?? "", bytesText(bytes ?? 0)), dateText(addedAt, timeZone, words.language.locale))}</p>}
    </li>
  );
}
