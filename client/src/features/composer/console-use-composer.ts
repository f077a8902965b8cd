import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { UpdatePostingDocument, type PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { ComposerStore, type ComposerState, type ComposerWorld } from "./console-composer-store.ts";
import { backUpIn, readBackup } from "./console-draft-backup.ts";

export interface Composer extends ComposerState {
  readonly store: ComposerStore;
  set(changed: Parameters<ComposerStore["set"]>[0]): void;
}

interface ComposerOptions {
  readonly draft: PostingDraftFragment;
  readonly organizationZone: string;
  /** Reads the posting as it is saved now. */
  readonly reread: () => Promise<PostingDraftFragment | undefined>;
}

/** The posting in the making, tied to the server and to this browser. */
export function useComposer({ draft, organizationZone, reread }: ComposerOptions): Composer {
  const client = useApolloClient();
  const [store] = useState(() => {
    const world: ComposerWorld = {
      organizationZone,
      reread,
      save: async (input) => {
        try {
          const { data } = await client.mutate({ mutation: UpdatePostingDocument, variables: { input } });
          const answer = data?.updatePosting;
          if (!answer) return { unreached: true };
          return answer.posting ? { saved: answer.posting } : { refusals: answer.userErrors };
        } catch {
          return { unreached: true };
        }
      },
      backUp: backUpIn(localStorage, draft.id),
      later: (task, milliseconds) => {
        const timer = window.setTimeout(task, milliseconds);
        return () => window.clearTimeout(timer);
      },
    };
    return new ComposerStore(draft, readBackup(localStorage, draft.id), world);
  });
  useEffect(() => store.meet(draft), [store, draft]);
  useEffect(() => {
    const saveNow = () => void (document.visibilityState === "hidden" && store.flush());
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      document.removeEventListener("visibilitychange", saveNow);
      void store.flush();
    };
  }, [store]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  return { ...state, store, set: (changed) => store.set(changed) };
}
