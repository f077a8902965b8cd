import type { ApolloServer } from "@apollo/server";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageTags } from "@rounds/shared/languages/languages.ts";
import type { DocumentNode } from "graphql";
import type { FormState, PageOrder, PageReply } from "../../../client/src/lib/page.ts";
import { openEmailChange } from "../features/applications/decide-email-change.ts";
import { openDraft } from "../features/drafts/open-draft.ts";
import { findSentAgain } from "../features/sent-again/sent-again.queries.ts";
import { findEndedPosting } from "../features/postings/ended-posting.queries.ts";
import { openInvitation } from "../features/self-identification/open-invitation.ts";
import type { PublicRequestContext } from "../graphql/apollo.ts";
import { encodingFor, namesEtag, type KeptAnswers, type KeptReply } from "../graphql/kept-answers.ts";
import { newId } from "../platform/ids.ts";
import type { Services } from "../platform/services.ts";
import { arrivalSource, countVisit } from "./count-visits.ts";
import type { ClientAssets } from "./client-assets.ts";
import { pagePolicy, POLICY } from "./security-headers.ts";

/** What client/src/app/entry-server.tsx exports. */
export interface CareersRenderer {
  renderPage(order: PageOrder): Promise<PageReply>;
  renderFailure(input: { status: number; assets: ClientAssets["careers"]; title: string; sentence: string; requestId?: string }): string;
  renderGraphqlPage(input: { endpoint: string; stylesheet: string; script: string }): string;
  renderConsoleShell(input: { stylesheets: readonly string[]; script: string; careersStylesheet: string; inlineStyle: string }): string;
}

export interface CareersSite {
  readonly services: Services;
  readonly renderer: CareersRenderer;
  readonly assets: ClientAssets;
  readonly apollo: ApolloServer<PublicRequestContext>;
  readonly kept: KeptAnswers;
  /** The moment of now, for a form that is being opened. */
  readonly sealForm: () => string;
}

const PATHS = [
  "/",
  "/alerts/:token",
  "/alerts/:token/unsubscribe",
  "/alerts/new",
  "/alerts/sent",
  "/drafts/:token",
  "/drafts/sent",
  "/embed/postings",
  "/postings",
  "/postings/",
  "/postings/:slug",
  "/postings/:slug/",
  "/postings/:slug/apply",
  "/role-templates",
  "/role-templates/",
  "/role-templates/:slug",
  "/role-templates/:slug/",
  "/self-identification/:token",
  "/self-identification/thanks",
  "/status",
  "/status/sent",
  "/status/deleted",
  "/status/email/:token",
  "/status/email/:token/undo",
  "/sent-again/:token",
  "/status/:token",
  "/status/:token/contact",
  "/status/:token/delete",
  "/status/:token/documents/:request",
  "/status/:token/messages",
  "/status/:token/posting",
  "/status/:token/withdraw",
];
const SHARED_HEADERS = { "content-type": "text/html; charset=utf-8", "cache-control": "public, max-age=0, must-revalidate", vary: "accept-encoding" };

export function registerCareersPages(app: FastifyInstance, site: CareersSite): void {
  const onSend = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    if (reply.statusCode === 200 || reply.statusCode === 304) countVisit(site.services, request);
    return payload;
  };
  for (const url of languageTags.flatMap((tag) => PATHS.map((path) => addressIn(tag, path)))) app.get(url, { onSend }, (request, reply) => answerPage(site, request, reply));
}

async function answerPage(site: CareersSite, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const key = `page ${request.url}`;
  const kept = site.kept.find(key, encodingFor(request.headers["accept-encoding"]));
  if (kept !== undefined) return sendShared(request, reply, kept);
  const version = site.services.catalogue.version;
  const page = await render(site, request);
  if (!page.shared || page.status !== 200) return sendPage(reply, page);
  return sendShared(request, reply, site.kept.save(key, version, { body: page.html, headers: { ...SHARED_HEADERS, ...policyOf(page) }, compressAtOnce: true }));
}

/** Its tag tells whether the page has changed, kept here or made this moment: right after a write nothing is kept yet. */
function sendShared(request: FastifyRequest, reply: FastifyReply, page: KeptReply): FastifyReply {
  if (namesEtag(request.headers["if-none-match"], page.etag)) return reply.code(304).headers(revalidated(page)).send();
  return reply.code(200).headers({ ...page.headers }).send(page.body);
}

/** A browser takes the headers of a 304 over into what it has stored: the page's own policy must be among them. */
function revalidated({ etag, headers }: KeptReply): Record<string, string> {
  return { etag, [POLICY]: String(headers[POLICY]) };
}

function policyOf({ inlineStyle, framable = false }: PageReply): Record<string, string> {
  return { [POLICY]: pagePolicy(inlineStyle, { framable }) };
}

/** Renders the page of this address; `form` is what a refused form held. */
export function render(site: CareersSite, request: FastifyRequest, form?: FormState): Promise<PageReply> {
  const [path = "/", query = ""] = request.url.split("?", 2);
  return site.renderer.renderPage({
    path: decodePath(path),
    search: new URLSearchParams(query.replaceAll("%00", "")),
    publicUrl: site.services.links.publicUrl,
    assets: site.assets.careers,
    execute: (document, variables) => execute(site, document, variables),
    endedPosting: (slug) => findEndedPosting(site.services, slug),
    sentAgain: (token) => findSentAgain(site.services, token),
    draft: (token) => openDraft(site.services, token),
    emailChange: (side, token) => openEmailChange(site.services, side, token),
    invitation: (token) => openInvitation(site.services, token),
    arrivalSource: () => arrivalSource(site.services, request),
    newIdempotencyKey: newId,
    sealForm: site.sealForm,
    ...(form === undefined ? {} : { form }),
  });
}

/** Answers a form with its own page, what it held and what is to be mended. */
export async function showAgain(site: CareersSite, request: FastifyRequest, reply: FastifyReply, form: FormState): Promise<FastifyReply> {
  return sendPage(reply, await render(site, request, form));
}

/** A form without files that was refused. */
export function refused(values: FormState["values"], refusals: FormState["refusals"]): FormState {
  return { values, refusals, uploads: [] };
}

// NUL is no part of any name, and PostgreSQL takes no text that holds it.
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll("\0", "");
  } catch {
    return path;
  }
}

async function execute<Result, Variables>(site: CareersSite, document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
  const request = { query: document as DocumentNode, variables: variables as Record<string, unknown> };
  const { body } = await site.apollo.executeOperation(request, { contextValue: { services: site.services, address: "page", request: null } });
  if (body.kind !== "single") throw new Error("a page's own query was answered in pieces");
  const { errors = [] } = body.singleResult;
  if (errors.length > 0) throw errors.every(({ extensions }) => extensions?.["code"] === "BAD_USER_INPUT") ? wrongAddress() : new Error("a page's own query failed");
  return body.singleResult.data as Result;
}

/** Somebody changed what a page puts into its addresses, such as where the next page of a list begins. */
function wrongAddress(): Error {
  return Object.assign(new Error("The address has a mistake in it."), { statusCode: 404 });
}

export function sendPage(reply: FastifyReply, page: PageReply): FastifyReply {
  if (page.redirect !== undefined) return reply.code(page.status).header("location", page.redirect).send();
  const isSecret = !page.shared;
  return reply.code(page.status).headers({ ...SHARED_HEADERS, ...policyOf(page), ...(isSecret ? { "cache-control": "no-store", "referrer-policy": "no-referrer" } : {}) }).send(page.html);
}
