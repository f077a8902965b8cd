import { createHash } from "node:crypto";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { renewStatusLinks } from "../features/applications/renew-status-links.ts";
import { readAsCandidate } from "../features/messages/read-messages.ts";
import { writeToTeam } from "../features/messages/write-to-team.ts";
import { answering } from "../platform/refused.ts";
import { render, sendPage, type CareersSite } from "./careers-pages.ts";
import { firstOf, readForm, seeOther } from "./plain-forms.ts";

type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

/** What a candidate does on the page of their application, as plain HTML forms: the same verbs as the API, and nothing typed is lost. */
export function registerStatusForms(app: FastifyInstance, site: CareersSite, addressOf: (request: FastifyRequest) => string): void {
  for (const tag of languageTags) app.post(addressIn(tag, "/status"), (request, reply) => answerRenewal(site, addressOf(request), request, reply));
  app.post<{ Params: { token: string } }>("/status/:token/messages", (request, reply) => answerMessage(site, request, reply));
}

// Whoever goes back, changes the words and sends again has written another message.
function keyOf(formKey: string, text: string): string {
  return createHash("sha256").update(`${formKey}\n${text}`).digest("hex");
}

async function answerMessage(site: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const fields = await readForm(request);
  const page = `/status/${encodeURIComponent(token)}`;
  if (firstOf(fields, "do") === "read") {
    await answering(() => readAsCandidate(site.services, { token, throughMessageId: firstOf(fields, "throughMessageId") }));
    return seeOther(reply, `${page}#messages`);
  }
  const text = firstOf(fields, "text");
  const { userErrors } = await answering(() => writeToTeam(site.services, { token, text, idempotencyKey: keyOf(firstOf(fields, "idempotencyKey"), text) }));
  if (userErrors.length === 0) return seeOther(reply, `${page}?sent=1#messages`);
  return sendPage(reply, await render(site, request, { values: fields, refusals: userErrors, uploads: [] }));
}

async function answerRenewal(site: CareersSite, client: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const { tag: language } = languageOfAddress(request.url);
  const { userErrors } = await answering(() => renewStatusLinks(site.services, client, { email: firstOf(fields, "email"), language }));
  if (userErrors.length === 0) return seeOther(reply, addressIn(language, "/status/sent"));
  return sendPage(reply, await render(site, request, { values: fields, refusals: userErrors, uploads: [] }));
}
