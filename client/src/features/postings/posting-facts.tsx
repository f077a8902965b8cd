import type { PostingArticleFragment, PostingLocationFragment } from "../../graphql/generated/public.ts";
import { dateText, deadlineText } from "../../lib/dates.ts";
import { employmentTypeLabel, placeText, workplaceTypeLabel } from "./posting-words.ts";
import type { ReactNode } from "react";

/** The facts beside the text: where, how, until when. */
export function PostingFacts({ posting, timeZone }: { readonly posting: PostingArticleFragment; readonly timeZone: string }) {
  return (
    <dl className="facts">
      {posting.department !== "" && <Fact name="Department">{posting.department}</Fact>}
      {posting.locations.length > 0 && (
        <Fact name={posting.locations.length === 1 ? "Location" : "Locations"}>
          {posting.locations.map((location) => (
            <Place key={`${location.name} ${location.street ?? ""}`} location={location} />
          ))}
        </Fact>
      )}
      <Fact name="Workplace">{workplaceTypeLabel(posting.workplaceType)}</Fact>
      <Fact name="Employment">{employmentTypeLabel(posting.employmentType)}</Fact>
      <Fact name="Posted">
        <time dateTime={posting.publishedAt}>{dateText(posting.publishedAt, timeZone)}</time>
      </Fact>
      <Fact name="Closes">{posting.closesAt === null ? "When the position is filled" : <time dateTime={posting.closesAt}>{deadlineText(posting.closesAt, timeZone)}</time>}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
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
