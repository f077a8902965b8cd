import { useNavigate } from "react-router";
import { CreatePostingDocument } from "../../graphql/generated/staff.ts";
import { useRetryKey } from "../../lib/console-retry-key.ts";
import { useSend, type Refused } from "../../lib/console-send.ts";

/** Starts a posting from a template, or from nothing, and leads to its composer. */
export function useStartPosting(): { readonly start: (roleTemplateId: string | null) => Promise<void>; readonly starting: boolean; readonly refusals: readonly Refused[] } {
  const navigate = useNavigate();
  const withKey = useRetryKey();
  const { send, sending, refusals } = useSend(CreatePostingDocument, (result) => result.createPosting);
  const start = async (roleTemplateId: string | null) => {
    const { accepted } = await send({ input: withKey(roleTemplateId === null ? {} : { roleTemplateId }) });
    if (accepted?.posting) await navigate(`/console/postings/${encodeURIComponent(accepted.posting.id)}/edit`);
  };
  return { start, starting: sending, refusals };
}
