import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Navigate, useParams } from "react-router";
import { useOrganization } from "../../features/accounts/viewer.tsx";
import { LeaveGuard, PostingFormView } from "../../features/postings/console-posting-form.tsx";
import { usePostingForm } from "../../features/postings/console-use-posting-form.ts";
import { PostingToEditDocument, type PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { Back } from "../../ui/back.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useToast } from "../../ui/toast.tsx";
import { NotFound } from "./not-found.tsx";

export function EditPostingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PostingToEditDocument, { variables: { id }, fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  const draft = data?.posting;
  if (draft === null || draft?.availableActions.includes("EDIT") === false) return <NotFound />;
  return (
    <main id="content" className="console-page console-page--form">
      {!draft && (error ? <LoadProblem what="The posting" onRetry={() => void refetch()} /> : <Skeleton rows={10} height={56} />)}
      {draft && <EditPosting key={draft.id} draft={draft} reread={async () => (await refetch()).data?.posting ?? undefined} />}
    </main>
  );
}

interface EditPostingProps {
  readonly draft: PostingDraftFragment;
  readonly reread: () => Promise<PostingDraftFragment | undefined>;
}

function EditPosting({ draft, reread }: EditPostingProps) {
  const say = useToast();
  const { timeZone } = useOrganization();
  const [saved, setSaved] = useState(false);
  const page = `/console/postings/${encodeURIComponent(draft.id)}`;
  const form = usePostingForm({
    draft,
    timeZone,
    reread,
    onSaved: () => {
      setSaved(true);
      say("Saved.");
    },
  });
  if (saved) return <Navigate to={page} />;
  return (
    <>
      <PageHead title={draft.content.title ? `Edit ${draft.content.title}` : "Edit the posting"} above={<Back to={page}>{draft.content.title || "The posting"}</Back>} />
      <PostingFormView draft={draft} form={form} cancelPath={page} />
      <LeaveGuard changed={form.changed} />
    </>
  );
}
