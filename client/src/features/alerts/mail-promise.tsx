/** What somebody who gives an address may count on. */
export function MailPromise() {
  return <p className="muted">First comes a mail with a link; nothing more is sent before you open it and confirm. Every mail after that lets you end it with one click. The address is used for nothing else.</p>;
}
