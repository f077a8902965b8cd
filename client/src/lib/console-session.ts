import { CombinedGraphQLErrors } from "@apollo/client";

/** Whether a request failed because nobody is signed in, or no longer. */
export function isSignedOut(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.["code"] === "UNAUTHENTICATED");
}
