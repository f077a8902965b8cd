import { normalizeEmail } from "../applications/contact.ts";

/** The mailbox that an address probably names: without what stands behind a plus, and without dots. A hint and no more, because some mail systems tell such addresses apart; candidates are known by their address as it is. */
export function mailboxKey(email: string): string {
  const address = normalizeEmail(email);
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).replace(/(?<=.)\+.*$/, "").replaceAll(".", "");
  return `${local}${address.slice(at)}`;
}
