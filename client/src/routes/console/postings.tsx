import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { NewPostingDialog } from "../../features/postings/console-new-posting-dialog.tsx";
import { PostingList } from "../../features/postings/console-posting-list.tsx";
import { postingStateChoices, postingStateNamed } from "../../features/postings/console-posting-state.tsx";
import { PostingsDocument } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./postings.module.css";

export function PostingsPage() {
  const mayEdit = useMay("posting.edit");
  const [choosing, setChoosing] = useState(false);
  const [search, setSearch] = useSearchParams();
  const state = postingStateNamed(search.get("state"));
  const { data, error, refetch, fetchMore } = useQuery(PostingsDocument, { variables: { state: state ?? null }, fetchPolicy: "cache-and-network" });
  const connection = data?.postings;
  return (
    <main id="content" className="console-page">
      <PageHead title="Postings">
        {mayEdit && (
          <Button tone="primary" onClick={() => setChoosing(true)}>
            New posting
          </Button>
        )}
      </PageHead>
      <div className={styles.filter}>
        <SelectField
          id="state"
          label="State"
          value={state ?? "ALL"}
          options={postingStateChoices}
          onChoose={(chosen) => setSearch(chosen === "ALL" ? {} : { state: chosen }, { replace: true })}
        />
      </div>
      {!connection && (error ? <LoadProblem what="The postings" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />)}
      {connection && connection.edges.length > 0 && <PostingList postings={connection.edges.map(({ node }) => node)} />}
      {connection?.edges.length === 0 && <NoPostings filtered={state !== undefined} mayEdit={mayEdit} />}
      {connection && <LoadMore shown={connection.edges.length} total={connection.totalCount} pageInfo={connection.pageInfo} onMore={(after) => fetchMore({ variables: { after } })} />}
      {choosing && <NewPostingDialog onClose={() => setChoosing(false)} />}
    </main>
  );
}

function NoPostings({ filtered, mayEdit }: { readonly filtered: boolean; readonly mayEdit: boolean }) {
  if (filtered) return <Empty title="No posting is in this state" />;
  return (
    <Empty title="No postings yet">
      <p>{mayEdit ? "Start the first from a role template or from nothing." : "You see the postings of the teams that you are on. A recruiter can add you to one."}</p>
    </Empty>
  );
}
