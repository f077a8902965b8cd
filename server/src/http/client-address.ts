import type { IncomingMessage } from "node:http";

/** Whom a limit counts. Behind a proxy it is the last address of X-Forwarded-For: the one that our own proxy wrote. */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? String(request.headers["x-forwarded-for"] ?? "").split(",").at(-1)?.trim() : undefined;
  return forwarded || request.socket.remoteAddress || "unknown";
}
