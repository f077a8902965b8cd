/** The data block that holds the posting's documents and questions for the script. */
export const rulesId = "application-rules";

/** An element id from a refusal's path: `documents-RESUME`. */
export function fieldId(path: readonly string[]): string {
  return path.map((segment) => segment.replace(/[^\w-]/g, "_")).join("-");
}
