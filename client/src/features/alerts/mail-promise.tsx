import { useWords } from "../../lib/page-language.tsx";

/** What somebody who gives an address may count on. */
export function MailPromise() {
  return <p className="muted">{useWords().alerts.promise}</p>;
}
