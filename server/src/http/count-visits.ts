import { sourceOfVisit } from "@rounds/shared/distribution/visit-source.ts";
import { isVisit } from "@rounds/shared/distribution/visitor.ts";
import { languageOfAddress } from "@rounds/shared/languages/languages.ts";
import type { FastifyRequest } from "fastify";
import { visitsOf } from "../features/reach/visit-counter.ts";
import type { Services } from "../platform/services.ts";
import { SESSION_COOKIE } from "./graphql-routes.ts";

const pagePath = /^\/postings\/([a-z0-9-]+)(\/apply)?$/;

/** Counts that a posting's page or form is being answered, from kept bytes or not. It waits for nothing and never fails. Nothing of the request is kept but where it came from. */
export function countVisit(services: Services, request: FastifyRequest): void {
  const [, slug, form] = pagePath.exec(languageOfAddress(request.url.split("?", 1)[0] ?? "").path) ?? [];
  if (slug === undefined || !isVisit(factsOf(request))) return;
  visitsOf(services).count({ slug, step: form === undefined ? "view" : "start", source: arrivalSource(services, request) });
}

/** Where the request came from, by its address and by the page before it. */
export function arrivalSource({ links }: Services, { url, headers: { referer } }: FastifyRequest): string | null {
  return sourceOfVisit({
    search: new URLSearchParams(url.split("?", 2)[1]),
    referrer: referer !== undefined && URL.canParse(referer) ? new URL(referer) : null,
    ownHost: new URL(links.publicUrl).host,
  });
}

// That somebody has a session's cookie is enough: a page does not wait for the database to know whose.
function factsOf({ method, headers, cookies }: FastifyRequest) {
  return {
    method,
    userAgent: headers["user-agent"],
    purpose: text(headers["sec-purpose"]) ?? text(headers["purpose"]) ?? text(headers["x-moz"]),
    destination: text(headers["sec-fetch-dest"]),
    isStaff: cookies[SESSION_COOKIE] !== undefined,
  };
}

function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}
