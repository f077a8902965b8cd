import { useState } from "react";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import styles from "./load-more.module.css";

interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly onMore: (after: string) => Promise<unknown>;
}

/** The end of a paged list: how much of it is shown, and a button for the next page. */
export function LoadMore({ shown, total, pageInfo, onMore }: LoadMoreProps) {
  const [standing, setStanding] = useState<"idle" | "loading" | "failed">("idle");
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage || endCursor === null) return null;
  const load = async () => {
    setStanding("loading");
    try {
      await onMore(endCursor);
      setStanding("idle");
    } catch {
      setStanding("failed");
    }
  };
  return (
    <div className={styles.more}>
      <p className="muted">
        {shown} of {total} shown
      </p>
      {standing === "failed" && <Notice tone="danger">More could not be loaded. Try again in a moment.</Notice>}
      <Button busy={standing === "loading"} onClick={() => void load()}>
        Load more
      </Button>
    </div>
  );
}
