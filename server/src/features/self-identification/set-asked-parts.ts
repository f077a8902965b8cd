import { refusal } from "@rounds/shared/errors.ts";
import { countriesWithForm, partsOf } from "@rounds/shared/self-identification/forms.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { SelfIdentificationPartRow } from "./self-identification.entity.ts";
import type { SetSelfIdentificationInput } from "./self-identification.types.ts";

/** Sets which parts of a country's form applicants are asked from now on; what was counted stays. */
export async function setAskedParts({ database, clock }: Services, viewer: Viewer, { country, parts }: SetSelfIdentificationInput): Promise<void> {
  if (!countriesWithForm.includes(country)) refuse(refusal("INVALID_VALUE", "There is no form for this country.", "country"));
  const known = partsOf(country).map(({ id }) => id);
  refuseAny(parts.flatMap((part, index) => (known.includes(part) ? [] : [refusal("INVALID_VALUE", "The country's form has no such part.", "parts", index)])));
  await database.write(async (transaction) => {
    const { manager } = transaction;
    const organization = await findOrganization(manager);
    await manager.delete(SelfIdentificationPartRow, { country });
    for (const part of new Set(parts)) await manager.insert(SelfIdentificationPartRow, { country, part });
    await audit(transaction, clock, { actor: { kind: "staff", id: viewer.id }, action: "self-identification.set", subject: { kind: "organization", id: organization.id }, detail: { country, parts: parts.join(" ") } });
  });
}
