import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Links } from "../platform/links.ts";

const contentSecurityPolicy = (scripts: string, styles = "'self'", framedBy = "'none'") => [
  "default-src 'self'",
  `script-src ${scripts}`,
  `style-src ${styles}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // pdf.js runs its parser in a worker of its own.
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `frame-ancestors ${framedBy}`,
].join("; ");

export const POLICY = "content-security-policy";
const PAGE_POLICY = contentSecurityPolicy("'self'");

/** Pages of files have no origin that a star would mean. */
const ANYBODY = "* file:";

/** The policy of a page whose one `<style>` has this text; none other is allowed in it. */
export function pagePolicy(inlineStyle: string, { framable = false } = {}): string {
  if (inlineStyle === "") return PAGE_POLICY;
  const styles = `'self' 'sha256-${createHash("sha256").update(inlineStyle).digest("base64")}'`;
  return contentSecurityPolicy("'self'", styles, framable ? ANYBODY : undefined);
}

/** A worker goes by the policy of its own file: pdf.js decodes the pictures of scans in WebAssembly. */
const WORKER_POLICY = contentSecurityPolicy("'self' 'wasm-unsafe-eval'");
/** GraphiQL's editor and menus set styles as they open; nothing that a stranger wrote is shown on its page. */
export const TRYING_POLICY = contentSecurityPolicy("'self'", "'self' 'unsafe-inline'");
const isPdfWorker = (url: string): boolean => url.startsWith("/assets/pdf.worker.");

const HSTS_SECONDS = 31_536_000;

/** On every answer; a route that sets one of them itself keeps its own. */
export function registerSecurityHeaders(app: FastifyInstance, { publicUrl }: Links): void {
  const always = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    ...(publicUrl.startsWith("https:") ? { "strict-transport-security": `max-age=${HSTS_SECONDS}` } : {}),
  };
  app.addHook("onSend", async (request, reply, payload) => {
    if (!reply.hasHeader(POLICY)) reply.header(POLICY, isPdfWorker(request.url) ? WORKER_POLICY : PAGE_POLICY);
    for (const [name, value] of Object.entries(always)) if (!reply.hasHeader(name)) reply.header(name, value);
    return payload;
  });
}
