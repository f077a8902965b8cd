import { dueSoonDays } from "@rounds/shared/reply-promise/reply-promise.ts";
import { useState } from "react";

const DAY_MS = 86_400_000;

/** That an application's answer is overdue or due soon; nothing while there is time. */
export function ReplyDueSign({ replyDueAt }: { readonly replyDueAt: string | null }) {
  const [now] = useState(Date.now);
  if (replyDueAt === null) return null;
  const left = Date.parse(replyDueAt) - now;
  if (left < 0) return <span className="tag tag--danger">Answer overdue</span>;
  return left <= dueSoonDays * DAY_MS ? <span className="tag tag--warning">Answer due soon</span> : null;
}
