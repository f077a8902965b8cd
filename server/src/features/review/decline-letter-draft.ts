import type { Services } from "../../platform/services.ts";
import { letterValues } from "../applications/letter-values.ts";
import { textFromTemplate } from "../mail-templates/compose-from-template.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import type { DeclineLetterDraft, ReviewedApplication } from "./staff-application.types.ts";

/** The organization's decline letter, filled in for one candidate in the language in which they applied. */
export async function declineLetterFor(services: Services, application: ReviewedApplication): Promise<DeclineLetterDraft> {
  const { content } = await services.database.read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const { subject, body } = await textFromTemplate(services, "DECLINE_LETTER", application.language, letterValues(application, content.title));
  return { subject, message: body };
}
