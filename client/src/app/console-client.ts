import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { ConsoleDocument } from "../graphql/generated/staff.ts";
import { isSignedOut } from "../lib/console-session.ts";
import { appendMessages, mergeConnections } from "./console-connections.ts";

/** The console's client of the staff schema; a session that ended is noticed by whichever request meets it first. */
export function makeConsoleClient(): ApolloClient {
  const http = new HttpLink({
    uri: "/staff/graphql",
    credentials: "same-origin",
    headers: { "apollo-require-preflight": "1" },
  });
  const noticeEndedSession = new ErrorLink(({ error, operation }) => {
    if (isSignedOut(error) && operation.operationName !== "Console") void client.refetchQueries({ include: [ConsoleDocument] });
  });
  const client = new ApolloClient({
    link: ApolloLink.from([noticeEndedSession, http]),
    cache: makeCache(),
    // Without it a list that is fetched again forgets its later pages.
    defaultOptions: { watchQuery: { refetchWritePolicy: "merge" } },
  });
  return client;
}

function makeCache(): InMemoryCache {
  const mergedObject = { merge: true };
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          postings: mergeConnections(["state", "search", "awaitingMyApproval", "archivedToo"]),
          applications: mergeConnections(["postingId", "stage", "search", "knockedOut"]),
          mailbox: appendMessages(false),
          mailDeliveries: appendMessages(["state", "kind", "to"]),
        },
      },
      // There is one. A location holds within it: a posting keeps its own copy.
      Organization: { keyFields: [] },
      Location: { keyFields: false },
      MailTemplate: { keyFields: ["kind", "language"] },
      Posting: { fields: { content: mergedObject } },
      RoleTemplate: { fields: { content: mergedObject } },
      // A question's id holds within one text: a copy, or an earlier revision, may ask it in other words.
      Question: { keyFields: false },
      PostingContent: { fields: { instructions: mergedObject, compensation: mergedObject } },
    },
  });
}
