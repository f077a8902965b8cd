import type { ReactNode } from "react";
import type { PostingArticleFragment, PostingLocationFragment } from "../../graphql/generated/public.ts";
import { dateText, deadlineText } from "../../lib/dates.ts";
import { employmentTypeLabel, placeText, workplaceTypeLabel } from "./posting-words.ts";

/** The facts beside the text: where, how, until when. */
export function PostingFacts({ posting }: { readonly posting: PostingArticleFragment }) {
  const { publishedAt, updatedAt, timeZone } = posting;
  return (
    <dl className="facts">
      {posting.department !== "" && <Fact name="Department">{posting.department}</Fact>}
      <Fact name="Employment">{employmentTypeLabel(posting.employmentType)}</Fact>
      <Fact name="Workplace">{workplaceTypeLabel(posting.workplaceType)}</Fact>
      <Fact name="Posted">
        <time dateTime={publishedAt}>{dateText(publishedAt, timeZone)}</time>
      </Fact>
      {updatedAt !== publishedAt && (
        <Fact name="Updated">
          <time dateTime={updatedAt}>{dateText(updatedAt, timeZone)}</time>
        </Fact>
      )}
      <Fact name="Closes" isWide>
        {posting.closesAt === null ? "When the position is filled" : <time dateTime={posting.closesAt}>{deadlineText(posting.closesAt, timeZone)}</time>}
      </Fact>
      {posting.locations.length > 0 && (
        <Fact name={posting.locations.length === 1 ? "Location" : "Locations"} isWide>
          {posting.locations.map((location) => (
            <Place key={`${location.name} ${location.street ?? ""}`} location={location} />
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, isWide = false, children }: { readonly name: string; readonly isWide?: boolean; readonly children: ReactNode }) {
  return (
    <div className={isWide ? "facts__wide" : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Place({ location }: { readonly location: PostingLocationFragment }) {
  const city = [placeText(location), location.postalCode].filter((text) => text !== null).join(" ");
  return (
    <address className="place">
      <span>{location.name}</span>
      {location.street !== null && <span>{location.street}</span>}
      <span>{city}</span>
    </address>
  );
}
