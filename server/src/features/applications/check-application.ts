import { validateApplication } from "@rounds/shared/applications/validate-application.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { checkUploads } from "./claim-uploads.ts";
import { whyNotOpen, type Submission } from "./submit-application.ts";

/** Refuses what `submitApplication` would refuse now, and takes nothing. */
export async function checkApplication(services: Services, submission: Submission): Promise<void> {
  const { read } = services.database;
  const words = wordsOf(submission.language);
  const posting = await findPublishedPostingById(read, services, submission.postingId);
  if (posting === null) return refuse(await whyNotOpen(read, submission.postingId, words));
  refuseAny(validateApplication(posting.content.instructions, submission, words));
  await checkUploads(read, posting.content.instructions, submission, words);
}
