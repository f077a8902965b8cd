import { useQuery } from "@apollo/client/react";
import { useParams, useSearchParams } from "react-router";
import { useOrganization } from "../../features/accounts/viewer.tsx";
import { ComposerView } from "../../features/composer/console-composer.tsx";
import { fieldAt, isStepKey, stepOf, type StepKey } from "../../features/composer/console-composer-steps.ts";
import { useComposer } from "../../features/composer/console-use-composer.ts";
import { PostingToEditDocument, type PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { Back } from "../../ui/back.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

export function EditPostingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PostingToEditDocument, { variables: { id }, fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  const draft = data?.posting;
  if (draft === null || draft?.availableActions.includes("EDIT") === false) return <NotFound />;
  return (
    <main id="content" className="console-page console-page--composer">
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
  const { timeZone } = useOrganization();
  const [search, setSearch] = useSearchParams();
  const composer = useComposer({ draft, organizationZone: timeZone, reread });
  const place = search.get("place")?.split(".") ?? null;
  const page = `/console/postings/${encodeURIComponent(draft.id)}`;
  const step = stepAsked(search.get("step"), place) ?? readLastStep(draft.id);
  const goTo = (next: StepKey) => {
    keepLastStep(draft.id, next);
    setSearch({ step: next }, { replace: true, preventScrollReset: true });
  };
  const title = composer.values.title || "Posting without a title";
  return (
    <>
      <PageHead title={`Edit ${title}`} above={<Back to={page}>{title}</Back>} below={<p>{visibility(draft)}</p>} />
      <ComposerView composer={composer} step={step} place={place} onStep={goTo} postingPath={page} />
    </>
  );
}

function stepAsked(step: string | null, place: readonly string[] | null): StepKey | null {
  const field = place === null ? null : fieldAt(place);
  if (field !== null) return stepOf(field);
  return isStepKey(step) ? step : null;
}

function visibility({ state }: PostingDraftFragment): string {
  if (state === "PUBLISHED") return "The posting is public. What you write is saved here and stays inside until you publish the changes.";
  if (state === "SCHEDULED") return "The posting is scheduled with the text of then. What you write now goes out when you schedule or publish it again.";
  if (state === "IN_REVIEW") return "The posting is in review. An approval counts for the text as it was asked for: changes need a new one.";
  return "Nobody outside sees what you write until the posting is published.";
}

const keyOf = (postingId: string) => `rounds.composer-step:${postingId}`;

/** Where this person left off, in this tab. */
function readLastStep(postingId: string): StepKey {
  const kept = sessionStorage.getItem(keyOf(postingId));
  return isStepKey(kept) ? kept : "role";
}

function keepLastStep(postingId: string, step: StepKey): void {
  sessionStorage.setItem(keyOf(postingId), step);
}
