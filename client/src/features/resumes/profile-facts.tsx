import type { Profile } from "@rounds/shared/resumes/profile.ts";
import type { ReactNode } from "react";
import { useWords } from "../../lib/page-language.tsx";
import { credentialText, degreeText, employerText } from "./fact-text.ts";

/** What a candidate confirmed beside the documents, as entries of a `<dl>`. */
export function ProfileFacts({ profile: { links, employers, degrees, credentials } }: { readonly profile: Profile }) {
  const { facts: words } = useWords();
  return (
    <>
      <Facts term={words.employers} facts={employers.map((fact) => employerText(fact, words))} />
      <Facts term={words.degrees} facts={degrees.map((fact) => degreeText(fact, words))} />
      <Facts term={words.credentials} facts={credentials.map(credentialText)} />
      <Facts term={words.links} facts={links.map(({ url }) => url)} show={(url) => <OutwardLink url={url} />} />
    </>
  );
}

function Facts({ term, facts, show = (fact) => fact }: { readonly term: string; readonly facts: readonly string[]; readonly show?: (fact: string) => ReactNode }) {
  if (facts.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {facts.map((fact) => (
        <dd key={fact}>{show(fact)}</dd>
      ))}
    </div>
  );
}

/** A stranger gave it: it opens apart, and learns nothing of the page that it stands on. */
function OutwardLink({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")}
    </a>
  );
}
