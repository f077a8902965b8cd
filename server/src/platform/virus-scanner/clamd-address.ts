/** Where clamd listens: a port, or a socket on this machine. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Reads `tcp://host:port` or `unix:/path`; null for anything else. */
export function clamdAddress(text: string): ClamdAddress | null {
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(text)?.[1];
  if (path !== undefined) return { path };
  if (!/^tcp:\/\/[^/?#@]+\/?$/.test(text) || !URL.canParse(text)) return null;
  const { hostname, port } = new URL(text);
  // A URL puts an IPv6 address into brackets, a socket takes it without.
  return Number(port) > 0 ? { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) } : null;
}
