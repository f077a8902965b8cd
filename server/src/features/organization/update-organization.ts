import { parseColor } from "@rounds/shared/brand/colors.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { checkOrganization, type OrganizationTexts } from "@rounds/shared/organization/organization-rules.ts";
import { checkReplyPromise } from "@rounds/shared/reply-promise/check-reply-promise.ts";
import { reviewRules } from "@rounds/shared/postings/review/review-posting.ts";
import type { Viewer } from "../../graphql/context.ts";
import { refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeOrganization, checkVersion, type OrganizationChange } from "./change-organization.ts";
import type { UpdateOrganizationInput } from "./organization.inputs.ts";
import type { OrganizationRow } from "./organization.entity.ts";

/** Saves the settings that were given; pages show them at once. */
export function updateOrganization(services: Services, viewer: Viewer, input: UpdateOrganizationInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "organization.update", async (organization) => {
    const texts = textsOf(input);
    refuseAny([...checkOrganization(texts), ...unknownRules(input.blockingRules ?? []), ...checkReplyPromise(input.replyWithinDays)]);
    checkVersion(organization, input.version);
    const change = { ...changedTexts(texts), ...changedSwitches(input), ...(input.replyWithinDays == null ? {} : { replyWithinDays: input.replyWithinDays }) };
    return { change, detail: { fields: Object.keys(change).join(" ") } };
  });
}

function textsOf({ name, about, websiteUrl, timeZone, accentColor }: UpdateOrganizationInput): OrganizationTexts {
  const given = Object.entries({ name, about, websiteUrl, timeZone, accentColor }).flatMap(([field, text]) => (text == null ? [] : [[field, text.trim()]]));
  return Object.fromEntries(given);
}

function changedTexts({ websiteUrl, accentColor, ...texts }: OrganizationTexts): OrganizationChange {
  const color = accentColor === undefined ? null : parseColor(accentColor);
  return { ...texts, ...(websiteUrl === undefined ? {} : { websiteUrl: websiteUrl === "" ? null : websiteUrl }), ...(color === null ? {} : { accentColor: color }) };
}

function changedSwitches({ approvalRequired, blockingRules, showsBenchmark, messageTextInMail }: UpdateOrganizationInput): OrganizationChange {
  return {
    ...(approvalRequired == null ? {} : { approvalRequired }),
    ...(blockingRules == null ? {} : { blockingRules: [...new Set(blockingRules)] }),
    ...(showsBenchmark == null ? {} : { showsBenchmark }),
    ...(messageTextInMail == null ? {} : { messageTextInMail }),
  };
}

function unknownRules(ids: readonly string[]): Refusal[] {
  return ids.flatMap((id, index) => (Object.hasOwn(reviewRules, id) ? [] : [refusal("INVALID_VALUE", "The posting review has no such rule.", "blockingRules", index)]));
}
