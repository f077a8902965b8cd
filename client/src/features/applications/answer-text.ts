import type { QuestionKind } from "@rounds/shared/postings/content.ts";

/** An answer as people read it: "Yes" for the value `YES` of a yes-or-no question, any other as it is. */
export function answerText(kind: QuestionKind, value: string): string {
  if (kind !== "YES_NO") return value;
  return value === "YES" ? "Yes" : "No";
}
