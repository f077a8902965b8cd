import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useState } from "react";

/** One expected refusal by the staff schema; `path` starts at the input's root. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface Reply {
  readonly userErrors: readonly Refused[];
}

export interface Outcome<Accepted> {
  /** Present when nothing was refused. */
  readonly accepted?: Accepted;
  readonly refusals: readonly Refused[];
}

const notReached: Refused = { code: "NOT_REACHED", message: "The server did not answer. What you typed is kept; try again in a moment.", path: [] };

/** A mutation whose refusals, the failed connection among them, stay on the page until the next attempt. */
export function useSend<Result, Variables extends OperationVariables, Accepted extends Reply>(
  document: TypedDocumentNode<Result, Variables>,
  replyOf: (result: Result) => Accepted,
) {
  const [mutate] = useMutation<Result, OperationVariables>(document);
  const [sending, setSending] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);

  const attempt = async (variables: Variables): Promise<Outcome<Accepted>> => {
    try {
      const { data } = await mutate({ variables });
      if (!data) return { refusals: [notReached] };
      const reply = replyOf(data);
      return reply.userErrors.length > 0 ? { refusals: reply.userErrors } : { accepted: reply, refusals: [] };
    } catch {
      return { refusals: [notReached] };
    }
  };

  const send = async (variables: Variables): Promise<Outcome<Accepted>> => {
    setSending(true);
    const outcome = await attempt(variables);
    setSending(false);
    setRefusals(outcome.refusals);
    return outcome;
  };
  return { send, sending, refusals };
}

/** The sentence for one field, by the first steps of its path. */
export function refusalAt(refusals: readonly Refused[], ...path: readonly string[]): string | undefined {
  return refusals.find((refused) => path.every((step, index) => refused.path[index] === step) && refused.path.length > 0)?.message;
}

/** Sentences that belong to none of the named fields. */
export function refusalsElsewhere(refusals: readonly Refused[], fields: readonly string[]): readonly Refused[] {
  return refusals.filter(({ path }) => !fields.includes(path[0] ?? ""));
}
