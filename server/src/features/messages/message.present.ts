import { toGlobalId } from "../../graphql/global-id.ts";
import type { MessageThreadRow } from "./message.entity.ts";
import type { ReadMessage } from "./message.queries.ts";
import type { PublicMessage, StaffMessage } from "./message.types.ts";

export function presentStaffMessage(message: ReadMessage, thread: MessageThreadRow): StaffMessage {
  return { ...wordsOf(message), read: message.number <= (message.authorId === null ? thread.readByTeam : thread.readByCandidate) };
}

/** Whether the team has read the candidate's words stays the team's: an unanswered "read" only worries. */
export function presentPublicMessage(message: ReadMessage, thread: MessageThreadRow): PublicMessage {
  return { ...wordsOf(message), read: message.authorId === null || message.number <= thread.readByCandidate };
}

function wordsOf({ id, authorId, authorName, text, sentAt }: ReadMessage): Omit<StaffMessage, "read"> {
  return { id: toGlobalId("Message", id), from: authorId === null ? "CANDIDATE" : "HIRING_TEAM", authorName, text, sentAt };
}
