import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageTags, wordsOf } from "@rounds/shared/languages/languages.ts";

/** On the receipt: the way to the questions for statistics, in the language of the application, when the address of the receipt brings an invitation along. */
export function Invitation({ search }: { readonly search: URLSearchParams }) {
  const token = search.get("questions");
  const tag = languageTags.find((each) => each === search.get("language"));
  if (token === null || tag === undefined) return null;
  const { language, selfIdentification } = wordsOf(tag);
  const { title, text, link, once } = selfIdentification.invitation;
  return (
    <section className="section" lang={tag} dir={language.direction}>
      <h2>{title}</h2>
      <p>{text}</p>
      <p>
        <a href={addressIn(tag, `/self-identification/${encodeURIComponent(token)}`)}>{link}</a>
      </p>
      <p className="muted">{once}</p>
    </section>
  );
}
