import type { ReactNode } from "react";
import type { PostingArticleFragment, PostingLocationFragment } from "../../graphql/generated/public.ts";
import { dateText, deadlineText } from "../../lib/dates.ts";
import { useWords } from "../../lib/page-language.tsx";
import { placeText } from "./posting-words.ts";

/** The facts beside the text: where, how, until when. */
export function PostingFacts({ posting }: { readonly posting: PostingArticleFragment }) {
  const { postings, language } = useWords();
  const { facts } = postings;
  const { publishedAt, updatedAt, timeZone } = posting;
  return (
    <dl className="facts">
      {posting.department !== "" && <Fact name={facts.department}>{posting.department}</Fact>}
      <Fact name={facts.employment}>{postings.employmentTypes[posting.employmentType]}</Fact>
      <Fact name={facts.workplace}>{postings.workplaceTypes[posting.workplaceType]}</Fact>
      <Fact name={facts.posted}>
        <time dateTime={publishedAt}>{dateText(publishedAt, timeZone, language.locale)}</time>
      </Fact>
      {updatedAt !== publishedAt && (
        <Fact name={facts.updated}>
          <time dateTime={updatedAt}>{dateText(updatedAt, timeZone, language.locale)}</time>
        </Fact>
      )}
      <Fact name={facts.closes} isWide>
        {posting.closesAt === null ? facts.whenFilled : <time dateTime={posting.closesAt}>{deadlineText(posting.closesAt, timeZone, language.locale)}</time>}
      </Fact>
      {posting.locations.length > 0 && (
        <Fact name={facts.locations(posting.locations.length)} isWide>
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
