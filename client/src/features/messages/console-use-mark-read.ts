import { useMutation } from "@apollo/client/react";
import { useEffect } from "react";
import { ReadMessagesDocument, type ApplicationMessagesFragment } from "../../graphql/generated/staff.ts";

/** Notes that the team has read what stands on the screen; a tab in the background reads nothing. A failure is no matter: the next look tries again. */
export function useMarkRead({ id, unreadMessageCount, messages }: ApplicationMessagesFragment): void {
  const [markRead] = useMutation(ReadMessagesDocument);
  const newest = messages.at(-1)?.id;
  const isUnread = unreadMessageCount > 0;
  useEffect(() => {
    if (!isUnread || newest === undefined) return;
    const mark = () => {
      if (document.visibilityState === "visible") markRead({ variables: { input: { applicationId: id, throughMessageId: newest } } }).catch(() => undefined);
    };
    mark();
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [markRead, id, newest, isUnread]);
}
