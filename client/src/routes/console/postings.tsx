import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { NewPostingDialog } from "../../features/postings/console-new-posting-dialog.tsx";
import { PostingList } from "../../features/postings/console-posting-list.tsx";
import { isPostingState, postingChoiceNamed, postingChoices, type PostingChoice } from "../../features/postings/console-posting-state.tsx";
import { PostingsDocument, type PostingsQueryVariables } from "../../graphql/generated/staff.ts";
import { useDelayedText } from "../../lib/console-use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./postings.module.css";

/** Which postings are shown; kept in the address, so that a link and the way back lead to the same list. */
interface Shown {
  readonly choice: PostingChoice;
  readonly search: string;
}

export function PostingsPage() {
  const mayEdit = useMay("posting.edit");
  const [choosing, setChoosing] = useState(false);
  const [address, setAddress] = useSearchParams();
  const shown: Shown = { choice: postingChoiceNamed(address.get("state")), search: address.get("search") ?? "" };
  return (
    <main id="content" className="console-page">
      <PageHead title="Postings">
        {mayEdit && (
          <Button tone="primary" onClick={() => setChoosing(true)}>
            New posting
          </Button>
        )}
      </PageHead>
      <Filters shown={shown} onShow={(next) => setAddress(addressOf(next), { replace: true, preventScrollReset: true })} />
      <FoundPostings shown={shown} mayEdit={mayEdit} />
      {choosing && <NewPostingDialog onClose={() => setChoosing(false)} />}
    </main>
  );
}

function addressOf({ choice, search }: Shown): Record<string, string> {
  return { ...(choice === "CURRENT" ? {} : { state: choice }), ...(search === "" ? {} : { search }) };
}

function variablesOf({ choice, search }: Shown): PostingsQueryVariables {
  return { state: isPostingState(choice) ? choice : null, search: search === "" ? null : search, awaitingMyApproval: choice === "WAITING", archivedToo: choice !== "CURRENT" };
}

function Filters({ shown, onShow }: { readonly shown: Shown; readonly onShow: (shown: Shown) => void }) {
  const mayApprove = useMay("posting.approve");
  const [text, setText] = useDelayedText(shown.search, (search) => onShow({ ...shown, search }));
  return (
    <div className={styles.filters} role="search" aria-label="Postings">
      <TextField id="search" label="Search by title or department" type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <SelectField id="state" label="State" value={shown.choice} options={postingChoices(mayApprove)} onChoose={(choice) => onShow({ choice, search: text.trim() })} />
    </div>
  );
}

function FoundPostings({ shown, mayEdit }: { readonly shown: Shown; readonly mayEdit: boolean }) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(PostingsDocument, { variables: variablesOf(shown), fetchPolicy: "cache-and-network" });
  const connection = (data ?? previousData)?.postings;
  if (!connection) return error ? <LoadProblem what="The postings" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />;
  return (
    <div className={styles.found} aria-busy={!data}>
      <p role="status" className="visually-hidden">
        {connection.totalCount === 1 ? "1 posting" : `${connection.totalCount} postings`}
      </p>
      {connection.edges.length > 0 ? <PostingList postings={connection.edges.map(({ node }) => node)} /> : data && <NoPostings shown={shown} mayEdit={mayEdit} />}
      <LoadMore shown={connection.edges.length} total={connection.totalCount} pageInfo={connection.pageInfo} onMore={(after) => fetchMore({ variables: { after } })} />
    </div>
  );
}

function NoPostings({ shown: { choice, search }, mayEdit }: { readonly shown: Shown; readonly mayEdit: boolean }) {
  if (search !== "") {
    return <Empty title={`No title or department here holds “${search}”`}>{choice === "CURRENT" && <p>The archive was not searched; “All, the archive too” looks there as well.</p>}</Empty>;
  }
  if (choice === "WAITING") {
    return (
      <Empty title="Nothing waits for you">
        <p>When somebody asks you to approve a posting, it shows here.</p>
      </Empty>
    );
  }
  if (isPostingState(choice)) return <Empty title="No posting is in this state" />;
  return (
    <Empty title="No postings yet">
      <p>{mayEdit ? "Start the first from a role template or from nothing." : "You see the postings of the teams that you are on. A recruiter can add you to one."}</p>
    </Empty>
  );
}
