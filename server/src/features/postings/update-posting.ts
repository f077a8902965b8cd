import { refusal } from "@rounds/shared/errors.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { checkReplyPromise } from "@rounds/shared/reply-promise/check-reply-promise.ts";
import { isTimeZone } from "@rounds/shared/time/wall-time.ts";
import { isSlug } from "@rounds/shared/postings/slug.ts";
import { canTake, stateAt } from "@rounds/shared/postings/states.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findLocations } from "../organization/organization.queries.ts";
import { givenSections } from "../role-templates/given-sections.ts";
import { changePosting, versionConflict } from "./change-posting.ts";
import { checkContent } from "./check-content.ts";
import { PostingRow } from "./posting.entity.ts";
import type { UpdatePostingInput } from "./posting.inputs.ts";

/** Saves what staff wrote. A published text stays as it is until it is published again; the closing time counts at once. */
export function updatePosting(services: Services, viewer: Viewer, input: UpdatePostingInput): Promise<PostingRow> {
  return changePosting(services, viewer, input.postingId, "posting.update", async (posting, { manager }) => {
    if (posting.version !== input.version) return refuse(versionConflict());
    if (!canTake("EDIT", stateAt(posting, services.clock.now()))) return refuse(refusal("STATE_NOT_ALLOWED", "An archived posting cannot be edited.", "postingId"));
    return {
      slug: await checkSlug(manager, posting, input.slug ?? posting.slug),
      closesAt: checkClosing(posting, input, services.clock.now()),
      timeZone: checkTimeZone(posting, input),
      openings: checkOpenings(posting, input),
      content: checkContent({ ...givenFields(posting.content, input), replyWithinDays: checkPromise(posting.content, input), locations: await chosenLocations(manager, posting.content, input) }),
    };
  });
}

function givenFields(content: PostingContent, input: UpdatePostingInput): Omit<PostingContent, "locations"> {
  const fields = ["department", "employmentType", "workplaceType", "highlights", "aboutOrganization"] as const;
  return { ...content, ...Object.fromEntries(fields.flatMap((field) => (input[field] == null ? [] : [[field, input[field]]]))), ...givenSections(content, input) };
}

async function chosenLocations(manager: EntityManager, content: PostingContent, { locationIds }: UpdatePostingInput): Promise<PostingContent["locations"]> {
  if (locationIds == null) return content.locations;
  const offered = (await findLocations(manager)).map(({ position: _, ...location }) => location);
  // A location that the organization has removed meanwhile stays with the postings that name it.
  const known = new Map([...content.locations, ...offered].map((location) => [location.id, location]));
  return locationIds.map((globalId, index) => known.get(rowId("Location", globalId) ?? "") ?? refuse(refusal("NOT_FOUND", "There is no such location.", "locationIds", index)));
}

async function checkSlug(manager: EntityManager, posting: PostingRow, slug: string): Promise<string> {
  if (slug === posting.slug) return slug;
  if (!isSlug(slug)) return refuse(refusal("INVALID_SLUG", "Use lower-case letters, digits and single hyphens, such as mri-technologist.", "slug"));
  if (await manager.existsBy(PostingRow, { slug })) return refuse(refusal("SLUG_TAKEN", "Another posting has this address. Choose a different one.", "slug"));
  return slug;
}

function checkClosing(posting: PostingRow, { closesAt, clearClosesAt }: UpdatePostingInput, now: Date): string | null {
  if (clearClosesAt === true) return null;
  if (closesAt == null || closesAt === posting.closesAt) return posting.closesAt;
  return Date.parse(closesAt) > now.getTime() ? closesAt : refuse(refusal("DATE_IN_PAST", "The closing time has passed already. To end the posting now, close it.", "closesAt"));
}

function checkTimeZone(posting: PostingRow, { timeZone }: UpdatePostingInput): string | null {
  if (timeZone == null) return posting.timeZone;
  if (timeZone === "") return null;
  return isTimeZone(timeZone) ? timeZone : refuse(refusal("INVALID_VALUE", "There is no such time zone. Use an IANA name, such as America/Chicago.", "timeZone"));
}

function checkPromise(content: PostingContent, { replyWithinDays }: UpdatePostingInput): number | null {
  if (replyWithinDays == null) return content.replyWithinDays ?? null;
  if (replyWithinDays === 0) return null;
  refuseAny(checkReplyPromise(replyWithinDays));
  return replyWithinDays;
}

const MOST_OPENINGS = 1_000;

export function checkOpenings(posting: Pick<PostingRow, "openings">, { openings }: Pick<UpdatePostingInput, "openings">): number | null {
  if (openings == null) return posting.openings;
  if (openings < 0 || openings > MOST_OPENINGS) return refuse(refusal("INVALID_VALUE", `Give a number from 1 to ${MOST_OPENINGS}, or leave it empty.`, "openings"));
  return openings === 0 ? null : openings;
}
