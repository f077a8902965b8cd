import type { Words } from "@rounds/shared/languages/language.ts";
import type { ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import { maxJsonResumeBytes, readJsonResume } from "@rounds/shared/resumes/json-resume.ts";
import { bytesText } from "../../lib/bytes.ts";

/** What a chosen JSON Resume says, or in words why it says nothing. It is read here and goes nowhere. */
export async function readJsonFile(file: File, { apply: { resume: { json } } }: Words): Promise<{ readonly proposals: ResumeProposals } | { readonly refused: string }> {
  if (file.size > maxJsonResumeBytes) return { refused: json.TOO_LARGE(bytesText(maxJsonResumeBytes)) };
  const reading = readJsonResume(await file.text());
  return "proposals" in reading ? reading : { refused: json[reading.problem] };
}
