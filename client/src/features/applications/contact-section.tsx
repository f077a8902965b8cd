import type { StatusContactFragment } from "../../graphql/generated/public.ts";
import { useWords } from "../../lib/page-language.tsx";

/** What the candidate is called and where they are reached, with the way to change it. */
export function ContactSection({ contact, changeAddress }: StatusContactFragment & { readonly changeAddress: string }) {
  const { apply, status } = useWords();
  const words = status.contact;
  return (
    <section className="section" aria-labelledby="contact">
      <h2 id="contact">{words.heading}</h2>
      <dl className="facts facts--wide">
        <div>
          <dt>{words.name}</dt>
          <dd>{words.fullName(contact.givenName, contact.familyName)}</dd>
        </div>
        <div>
          <dt>{apply.email}</dt>
          <dd>{contact.emailAddress}</dd>
        </div>
        <div>
          <dt>{apply.phone}</dt>
          <dd>{contact.phoneNumber === null ? words.noPhone : <bdi>{contact.phoneNumber}</bdi>}</dd>
        </div>
      </dl>
      {contact.unconfirmedEmailAddress !== null && <p className="notice notice--warning">{words.unconfirmed(contact.unconfirmedEmailAddress)}</p>}
      <p>
        <a href={changeAddress}>{words.change}</a>
      </p>
    </section>
  );
}
