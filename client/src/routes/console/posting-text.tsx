import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useOrganization } from "../../features/accounts/viewer.tsx";
import { Preview } from "../../features/composer/console-preview.tsx";
import { asPublished } from "../../features/postings/console-as-published.ts";
import { DecideApproval } from "../../features/postings/console-decide-approval.tsx";
import { PostingHead } from "../../features/postings/console-posting-head.tsx";
import { PostingPage } from "../../features/postings/posting-page.tsx";
import { questionSentence } from "../../features/postings/question-words.ts";
import { PostingTextDocument, type PostingTextQuery } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";
import styles from "./posting-text.module.css";

/** The posting as candidates read it, or will: the text that staff last saved. */
export function PostingTextPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PostingTextDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  if (data?.posting === null) return <NotFound />;
  const posting = data?.posting;
  return (
    <main id="content" className="console-page">
      {!posting && (error ? <LoadProblem what="The posting" onRetry={() => void refetch()} /> : <Skeleton rows={8} height={44} />)}
      {posting && (
        <>
          <PostingHead posting={posting} page="Text" />
          <DecideApproval posting={posting} />
          <ReadText key={posting.id} posting={posting} />
        </>
      )}
    </main>
  );
}

type Posting = NonNullable<PostingTextQuery["posting"]>;

function ReadText({ posting }: { readonly posting: Posting }) {
  const organization = useOrganization();
  const [onDesk] = useState(() => window.matchMedia("(min-width: 60rem)").matches);
  const [newest] = posting.revisions;
  return (
    <section aria-label="The text" className={styles.text}>
      <p className="muted">
        {whatItIs(posting)}
        {posting.unpublishedChanges && newest && (
          <>
            {" "}
            <Link to={`/console/postings/${encodeURIComponent(posting.id)}/history?from=${newest.number}&to=draft`}>What changed</Link>
          </>
        )}
      </p>
      <Preview initialWidth={onDesk ? "desk" : "phone"}>
        <PostingPage posting={asPublished(posting, organization)} organization={organization} applyAddress="#" />
      </Preview>
      <QuestionsInTheForm questions={posting.content.instructions.questions} />
    </section>
  );
}

function whatItIs({ unpublishedChanges, revisions, state }: Posting): string {
  if (unpublishedChanges) return "The newest text, with changes that candidates have not read yet.";
  const [newest] = revisions;
  if (newest === undefined) return "The text as candidates will read it. It has not been published yet.";
  return `Revision ${newest.number}, exactly as ${state === "SCHEDULED" ? "candidates will read it" : "candidates read it"}.`;
}

/** The page that candidates read names only how many questions there are. */
function QuestionsInTheForm({ questions }: { readonly questions: Posting["content"]["instructions"]["questions"] }) {
  if (questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      <h2>Questions in the form</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <p>{question.text}</p>
            <p className="muted">{questionSentence(question, questions)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
