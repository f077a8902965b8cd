import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import { DataSection } from "../../features/applications/data-section.tsx";
import { ContactSection } from "../../features/applications/contact-section.tsx";
import { candidateStageLabel, stepsTo, whatComesNext } from "../../features/applications/stage-words.ts";
import { ReplyPromise } from "../../features/reply-promise/reply-promise.tsx";
import { Invitation } from "../../features/self-identification/invitation.tsx";
import { MessageSection } from "../../features/messages/message-section.tsx";
import { CareersApplicationStatusDocument, type CareersApplicationStatusQuery } from "../../graphql/generated/public.ts";
import { ProfileFacts } from "../../features/resumes/profile-facts.tsx";
import { useWords } from "../../lib/page-language.tsx";
import { bytesText } from "../../lib/bytes.ts";
import { dateText } from "../../lib/dates.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { statusNotFoundPage } from "./status-not-found.tsx";

type Status = NonNullable<CareersApplicationStatusQuery["applicationStatus"]>;

export async function statusRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersApplicationStatusDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const wasReceived = request.search.get("received") === "1";
  const address = `/status/${encodeURIComponent(token)}`;
  return {
    status: request.form ? 422 : 200,
    title: wasReceived ? "Application received" : "Your application",
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        {wasReceived ? <Receipt status={applicationStatus} /> : <h1>Your application</h1>}
        {wasReceived && <Invitation search={request.search} />}
        {applicationStatus.emailBounced && <p className="notice notice--warning">{request.language.words.replies.bounced}</p>}
        {request.search.get("saved") === "contact" && (
          <p className="notice notice--success" role="status">
            {request.language.words.status.contact.saved}
          </p>
        )}
        <StatusDetails status={applicationStatus} timeZone={organization.timeZone} postingPath={`${address}/posting`} />
        <MessageSection
          status={applicationStatus}
          action={`${address}/messages`}
          organization={organization}
          idempotencyKey={request.newIdempotencyKey()}
          wasSent={request.search.get("sent") === "1"}
          form={request.form}
        />
        <ContactSection contact={applicationStatus.contact} changeAddress={request.address(`${address}/contact`)} />
        {!wasReceived && (
          <section className="section">
            <h2>Your link</h2>
            <StatusLink url={applicationStatus.statusUrl} />
          </section>
        )}
        <DataSection archiveAddress={`${address}/data.zip`} deleteAddress={request.address(`${address}/delete`)} />
        {applicationStatus.canWithdraw && (
          <section className="section">
            <h2>If you change your mind</h2>
            <p>
              <a href={`${address}/withdraw`}>Withdraw this application</a>
            </p>
          </section>
        )}
      </div>
    ),
  };
}

function Receipt({ status }: { readonly status: Status }) {
  const { sentAgain } = useWords();
  return (
    <div className="notice notice--success receipt" data-forget={`${new URL(status.posting.url).pathname}/apply`}>
      <h1>Application received</h1>
      <p>
        Your reference is <strong className="reference">{status.reference}</strong>. A confirmation is on its way to your e-mail address. {sentAgain.receipt}
      </p>
      <StatusLink url={status.statusUrl} />
    </div>
  );
}

function StatusDetails({ status, timeZone, postingPath }: { readonly status: Status; readonly timeZone: string; readonly postingPath: string }) {
  return (
    <>
      <section className="section">
        <h2>{candidateStageLabel(status.stage)}</h2>
        <p>{whatComesNext(status.stage)}</p>
        <DeclineReasons reasons={status.declineReasons} />
        <Steps status={status} />
        {status.replyBy !== null && <ReplyPromise replyBy={status.replyBy} timeZone={timeZone} />}
        <p className="muted">Since {dateText(status.stageChangedAt, timeZone)}</p>
      </section>
      <section className="section">
        <h2>What you sent</h2>
        <dl className="facts facts--wide">
          <div>
            <dt>Position</dt>
            <dd>{status.posting.open ? <a href={status.posting.url}>{status.posting.title}</a> : `${status.posting.title} (the posting has closed)`}</dd>
            <dd>
              <a href={postingPath}>Read it as you answered it</a>
            </dd>
          </div>
          <div>
            <dt>Reference</dt>
            <dd className="reference">{status.reference}</dd>
          </div>
          <div>
            <dt>Sent</dt>
            <dd>{dateText(status.submittedAt, timeZone)}</dd>
          </div>
          {status.documents.map(({ kind, questionText, name, bytes }) => (
            <div key={`${kind} ${questionText ?? ""} ${name}`}>
              <dt>{questionText ?? documentKindLabel(kind)}</dt>
              <dd>
                {name}, {bytesText(bytes)}
              </dd>
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
  if (reasons.length === 0) return null;
  return (
    <div className="notice">
      <p>An answer that you gave means that this position is not possible:</p>
      <ul>
        {reasons.map(({ questionId, questionText, reason }) => (
          <li key={questionId}>
            {questionText} {reason}
          </li>
        ))}
      </ul>
      <p>If the answer was a mistake, write to whoever the posting names; a person can take the application up again.</p>
    </div>
  );
}

function Steps({ status }: { readonly status: Status }) {
  const steps = stepsTo(status.stage);
  if (steps.length === 0) return null;
  return (
    <ol className="steps plain-list" aria-label="Stages">
      {steps.map(({ label, standing }) => (
        <li key={label} className={`steps__step steps__step--${standing}`} aria-current={standing === "current" ? "step" : undefined}>
          {label}
          {standing === "past" && <span className="visually-hidden">, done</span>}
        </li>
      ))}
    </ol>
  );
}

function StatusLink({ url }: { readonly url: string }) {
  return (
    <>
      <p>Keep this link; it brings you back here. Treat it like a key: whoever has it can read this page and withdraw the application.</p>
      <p className="secret-link">
        <a href={url}>{url}</a>
      </p>
      <button className="button button--quiet button--small" type="button" data-copy={url} hidden>
        Copy link
      </button>
    </>
  );
}
