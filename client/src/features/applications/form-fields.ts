/** The names under which the apply form sends its fields, and the ids under which a refusal finds them. */
export const documentField = (kind: string): string => `document.${kind}`;
export const uploadField = (kind: string): string => `upload.${kind}`;
export const uploadNameField = (kind: string): string => `uploadName.${kind}`;
export const uploadBytesField = (kind: string): string => `uploadBytes.${kind}`;
export const answerField = (questionId: string): string => `answer.${questionId}`;
export const futureOpeningsField = "consent.FUTURE_OPENINGS";

/** The data block that holds the posting's documents and questions for the script. */
export const rulesId = "application-rules";

/** An element id from a refusal's path: `documents-RESUME`. */
export function fieldId(path: readonly string[]): string {
  return path.map((segment) => segment.replace(/[^\w-]/g, "_")).join("-");
}
