import type { IncomingMessage } from "node:http";

/** Whom a limit counts. Each trusted proxy appends the address that it saw to X-Forwarded-For: the one before them all is the client's. */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = trustedProxies === 0 ? [] : String(request.headers["x-forwarded-for"] ?? "").split(",");
  return forwarded.at(-trustedProxies)?.trim() || request.socket.remoteAddress || "unknown";
}
