import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly tone?: "info" | "success" | "warning" | "danger";
  readonly children: ReactNode;
}

/** A sentence about what just happened, read out when it appears. */
export function Notice({ tone = "info", children }: NoticeProps) {
  return (
    <div role={tone === "danger" ? "alert" : "status"} className={`notice notice--${tone} ${styles.notice ?? ""}`}>
      {children}
    </div>
  );
}

/** What stands where content could not be loaded. */
export function LoadProblem({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }) {
  return (
    <Notice tone="danger">
      <p>{what} could not be loaded. Nothing was changed. Check the connection and try again.</p>
      <Button onClick={onRetry}>Try again</Button>
    </Notice>
  );
}

/** What stands where a list has nothing to show. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}
