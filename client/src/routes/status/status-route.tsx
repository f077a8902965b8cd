import { DataSection } from "../../features/applications/data-section.tsx";
import { ContactSection } from "../../features/applications/contact-section.tsx";
import { DocumentRequestSection } from "../../features/document-requests/document-request-section.tsx";
import { stepsTo } from "../../features/applications/stage-steps.ts";
import { ReplyPromise } from "../../features/reply-promise/reply-promise.tsx";
import { Invitation } from "../../features/self-identification/invitation.tsx";
import { MessageSection } from "../../features/messages/message-section.tsx";
import { CareersApplicationStatusDocument, type CareersApplicationStatusQuery } from "../../graphql/generated/public.ts";
import { ProfileFacts } from "../../features/resumes/profile-facts.tsx";
import { bytesText } from "../../lib/bytes.ts";
import { dateText } from "../../lib/dates.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { statusNotFoundPage } from "./status-not-found.tsx";

type Status = NonNullable<CareersApplicationStatusQuery["applicationStatus"]>;

export async function statusRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersApplicationStatusDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const wasReceived = request.search.get("received") === "1";
  const { status: words } = request.language.words;
  const page = `/status/${encodeURIComponent(token)}`;
  const address = request.address(page);
  const isAsked = applicationStatus.documentRequests.some(({ open }) => open);
  const requests = <DocumentRequestSection status={applicationStatus} address={`${address}/documents`} timeZone={organization.timeZone} added={request.search.get("added")} />;
  return {
    status: request.form ? 422 : 200,
    title: wasReceived ? words.receivedTitle : words.title,
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        {wasReceived ? <Receipt status={applicationStatus} /> : <h1>{words.title}</h1>}
        {wasReceived && <Invitation search={request.search} />}
        {applicationStatus.emailBounced && <p className="notice notice--warning">{request.language.words.replies.bounced}</p>}
        {request.search.get("saved") === "contact" && (
          <p className="notice notice--success" role="status">
            {words.contact.saved}
          </p>
        )}
        {isAsked && requests}
        <StatusDetails status={applicationStatus} timeZone={organization.timeZone} postingPath={`${page}/posting`} />
        {!isAsked && requests}
        <MessageSection
          status={applicationStatus}
          action={`${address}/messages`}
          organization={organization}
          idempotencyKey={request.newIdempotencyKey()}
          wasSent={request.search.get("sent") === "1"}
          form={request.form}
        />
        <ContactSection contact={applicationStatus.contact} changeAddress={`${address}/contact`} />
        {!wasReceived && (
          <section className="section">
            <h2>{words.link.heading}</h2>
            <StatusLink url={applicationStatus.statusUrl} />
          </section>
        )}
        <DataSection archiveAddress={`${page}/data.zip`} deleteAddress={`${address}/delete`} />
        {applicationStatus.canWithdraw && (
          <section className="section">
            <h2>{words.withdraw.heading}</h2>
            <p>
              <a href={`${address}/withdraw`}>{words.withdraw.way}</a>
            </p>
          </section>
        )}
      </div>
    ),
  };
}

function Receipt({ status }: { readonly status: Status }) {
  const { sentAgain, status: words } = useWords();
  const draftName = `${new URL(status.posting.url).pathname}/apply`;
  return (
    <div className="notice notice--success receipt" data-forget={draftName} data-applied={draftName}>
      <h1>{words.receivedTitle}</h1>
      <p>
        {words.receipt.before}
        <strong className="reference">{status.reference}</strong>
        {words.receipt.after} {sentAgain.receipt}
      </p>
      <StatusLink url={status.statusUrl} />
    </div>
  );
}

function StatusDetails({ status, timeZone, postingPath }: { readonly status: Status; readonly timeZone: string; readonly postingPath: string }) {
  const { documents, language, stages, status: words } = useWords();
  const day = (instant: string) => dateText(instant, timeZone, language.locale);
  return (
    <>
      <section className="section">
        <h2>{stages[status.stage]}</h2>
        <p>{words.next[status.stage]}</p>
        <DeclineReasons reasons={status.declineReasons} />
        <Steps status={status} />
        {status.replyBy !== null && <ReplyPromise replyBy={status.replyBy} timeZone={timeZone} />}
        <p className="muted">{words.since(day(status.stageChangedAt))}</p>
      </section>
      <section className="section">
        <h2>{words.sentHeading}</h2>
        <dl className="facts facts--wide">
          <div>
            <dt>{words.position}</dt>
            <dd>
              {status.posting.open ? <a href={status.posting.url}>{status.posting.title}</a> : words.closedPosition(status.posting.title)}
              <br />
              <a href={postingPath}>{words.asAnswered}</a>
            </dd>
          </div>
          <div>
            <dt>{words.reference}</dt>
            <dd className="reference">{status.reference}</dd>
          </div>
          <div>
            <dt>{words.sentOn}</dt>
            <dd>{day(status.submittedAt)}</dd>
          </div>
          {status.documents.map(({ kind, questionText, label, name, bytes }, index) => (
            <div key={index}>
              <dt>{questionText ?? label ?? documents.kinds[kind]}</dt>
              <dd>{words.file(name, bytesText(bytes))}</dd>
            </div>
          ))}
          {status.profile && <ProfileFacts profile={status.profile} />}
        </dl>
      </section>
    </>
  );
}

/** Why an answer ruled the application out, in the words that the posting said beforehand. */
function DeclineReasons({ reasons }: { readonly reasons: Status["declineReasons"] }) {
  const { status: words } = useWords();
  if (reasons.length === 0) return null;
  return (
    <div className="notice">
      <p>{words.ruledOut}</p>
      <ul>
        {reasons.map(({ questionId, questionText, reason }) => (
          <li key={questionId}>
            {questionText} {reason}
          </li>
        ))}
      </ul>
      <p>{words.ruledOutMistake}</p>
    </div>
  );
}

function Steps({ status }: { readonly status: Status }) {
  const { stages, status: words } = useWords();
  const steps = stepsTo(status.stage);
  if (steps.length === 0) return null;
  return (
    <ol className="steps plain-list" aria-label={words.stages}>
      {steps.map(({ stage, standing }) => (
        <li key={stage} className={`steps__step steps__step--${standing}`} aria-current={standing === "current" ? "step" : undefined}>
          {stages[stage]}
          {standing === "past" && <span className="visually-hidden">{words.stageDone}</span>}
        </li>
      ))}
    </ol>
  );
}

function StatusLink({ url }: { readonly url: string }) {
  const { link } = useWords().status;
  return (
    <>
      <p>{link.keep}</p>
      <p className="secret-link">
        <a href={url}>{url}</a>
      </p>
      <button className="button button--quiet button--small" type="button" data-copy={url} data-copied={link.copied} data-copy-refused={link.copyRefused} hidden>
        {link.copy}
      </button>
    </>
  );
}
