import { useApolloClient } from "@apollo/client/react";
import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { PostingAfterStepFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { useToast } from "../../ui/toast.tsx";

/** Every step answers with the posting under the same name. */
export interface StepResult {
  readonly step: PostingAfterStepFragment;
}

interface StepOptions {
  /** What to say when it is done. */
  readonly said: string;
  readonly onDone: () => void;
}

/** Refusals after which the page shows something that is no longer so. */
const signsOfChange = ["STATE_NOT_ALLOWED", "VERSION_CONFLICT", "NOT_FOUND"];

/** Sends one step of a posting's life. When the posting has moved on meanwhile, the page behind the dialog is read again. */
export function usePostingStep<Variables extends OperationVariables>(document: TypedDocumentNode<StepResult, Variables>, { said, onDone }: StepOptions) {
  const client = useApolloClient();
  const say = useToast();
  const { send, sending, refusals } = useSend(document, (result) => result.step);
  const take = async (variables: Variables) => {
    const outcome = await send(variables);
    if (outcome.accepted) {
      say(said);
      onDone();
    } else if (outcome.refusals.some(({ code }) => signsOfChange.includes(code))) {
      await client.refetchQueries({ include: "active" });
    }
  };
  return { take, sending, refusals };
}
