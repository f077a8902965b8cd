import { countryToAsk } from "@rounds/shared/self-identification/forms.ts";
import type { Services } from "../../platform/services.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { newInvitation } from "./invitation.ts";
import { findAskedParts } from "./self-identification.queries.ts";

/** The secret by which somebody who has just applied to this posting may answer once; null where nobody asks. The posting alone decides: nothing of the applicant goes in. */
export async function invite(services: Services, postingId: string): Promise<string | null> {
  const { read } = services.database;
  const asked = await findAskedParts(read);
  if (asked.size === 0) return null;
  const posting = await findPublishedPostingById(read, services, postingId);
  const country = countryToAsk(posting?.content.locations.map((location) => location.country) ?? [], asked);
  return country === null ? null : newInvitation(services.secret, country, services.clock.now());
}
