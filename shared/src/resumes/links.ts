/** Of one profile. */
export const linkLimits = { links: 10, url: 300 } as const;

/** Why an address cannot be kept, or null: only whole http and https addresses lead somewhere for everybody. */
export function linkProblem(url: string): "NO_ADDRESS" | "TOO_LONG" | null {
  if (url.length > linkLimits.url) return "TOO_LONG";
  const parts = /^https?:\/\/([^\s/?#@:\\]+)(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/iu.exec(url);
  const host = parts?.[1] ?? "";
  const isHost = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u.test(host);
  return isHost && !/[\p{C}<>"]/u.test(url) ? null : "NO_ADDRESS";
}

/** The address that somebody meant who left the scheme out: "example.org/me" as "https://example.org/me". */
export function withScheme(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+\.[a-z]{2,}:\d/i.test(address) ? address : address === "" ? "" : `https://${address}`;
}
