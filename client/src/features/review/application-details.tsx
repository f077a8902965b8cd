import * as english from "@rounds/shared/languages/words/en.ts";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ApplicationFileFragment, ConsentKind } from "../../graphql/generated/staff.ts";
import { dateText, deadlineText } from "../../lib/dates.ts";
import { answerText } from "../applications/answer-text.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import { ProfileFacts } from "../resumes/profile-facts.tsx";
import styles from "./reading-room.module.css";

const consentTexts: Record<ConsentKind, string> = { FUTURE_OPENINGS: "May be asked about future openings" };

/** How to reach the candidate, what they answered, what they agreed to. */
export function ApplicationDetails({ application }: { readonly application: ApplicationFileFragment }) {
  const { timeZone } = useOrganization();
  const { email, emailBouncedAt, phone, submittedAt, sourceLabel, reference, consents, answers, profile, knockOuts, withdrawalReason, revisionNumber, posting } = application;
  return (
    <>
      <section aria-labelledby="contact" className={styles.section}>
        <h2 id="contact">Application</h2>
        <dl className={styles.facts}>
          <Fact term="E-mail">
            <a href={`mailto:${email}`}>{email}</a>
            {emailBouncedAt !== null && <p className="field__error">Mail to this address bounced on {dateText(emailBouncedAt, timeZone)}.</p>}
          </Fact>
          {phone && (
            <Fact term="Phone">
              <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
            </Fact>
          )}
          <Fact term="Came in">{deadlineText(submittedAt, timeZone)}</Fact>
          <Fact term="Answers">
            <AnsweredText postingId={posting.id} answered={revisionNumber} current={posting.revisionNumber} />
          </Fact>
          <Fact term="Reference">{reference}</Fact>
          {sourceLabel && <Fact term="Source">{sourceLabel}</Fact>}
          {withdrawalReason && <Fact term="Withdrew because">{withdrawalReason}</Fact>}
          <Fact term="Consents">{consents.length === 0 ? "None beyond this application" : consents.map((kind) => consentTexts[kind]).join(", ")}</Fact>
        </dl>
      </section>
      {profile && (
        <section aria-labelledby="confirmed" className={styles.section}>
          <h2 id="confirmed">Confirmed by the candidate</h2>
          <dl className={styles.answers}>
            <ProfileFacts profile={profile} />
          </dl>
        </section>
      )}
      {answers.length > 0 && (
        <section aria-labelledby="answers" className={styles.section}>
          <h2 id="answers">Answers</h2>
          <dl className={styles.answers}>
            {answers.map(({ questionId, questionText, kind, values }) => (
              <div key={questionId}>
                <dt>{questionText}</dt>
                <dd>
                  {values.length === 0 ? <span className="muted">Not answered</span> : values.map((value) => answerText(kind, value, english)).join(", ")}
                  {knockOuts.some((reason) => reason.questionId === questionId) && <span className="tag tag--warning">Ruled out by this answer</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Which text the candidate read, and what has been changed in it since. */
function AnsweredText({ postingId, answered, current }: { readonly postingId: string; readonly answered: number; readonly current: number | null }) {
  if (current === null || answered === current) return `Revision ${answered} of the posting`;
  return (
    <>
      {`Revision ${answered} of the posting. `}
      <Link to={`/console/postings/${encodeURIComponent(postingId)}/history?from=${answered}&to=${current}`}>What was changed since</Link>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
