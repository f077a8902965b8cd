import { createHash } from "node:crypto";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ApplicationRow } from "../features/applications/application.entity.ts";
import { changeContact } from "../features/applications/change-contact.ts";
import { confirmEmailChange, undoEmailChange } from "../features/applications/decide-email-change.ts";
import { renewStatusLinks } from "../features/applications/renew-status-links.ts";
import { withdrawApplication } from "../features/applications/withdraw-application.ts";
import { deleteApplication } from "../features/privacy/delete-application.ts";
import { statusToken } from "../features/applications/status-link.ts";
import { readAsCandidate } from "../features/messages/read-messages.ts";
import { writeToTeam } from "../features/messages/write-to-team.ts";
import { answering } from "../platform/refused.ts";
import type { Services } from "../platform/services.ts";
import { refused, showAgain, type CareersSite } from "./careers-pages.ts";
import { firstOf, readForm, seeOther } from "./plain-forms.ts";

type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

/** What a candidate does on the page of their application, as plain HTML forms: the same verbs as the API, and nothing typed is lost. */
export function registerStatusForms(app: FastifyInstance, site: CareersSite, addressOf: (request: FastifyRequest) => string): void {
  for (const tag of languageTags) {
    const post = (path: string, answer: (request: TokenRequest, reply: FastifyReply) => Promise<FastifyReply>) => app.post<{ Params: { token: string } }>(addressIn(tag, path), answer);
    post("/status", (request, reply) => answerRenewal(site, addressOf(request), request, reply));
    post("/status/:token/messages", (request, reply) => answerMessage(site, request, reply));
    post("/status/:token/contact", (request, reply) => answerContact(site, addressOf(request), request, reply));
    post("/status/:token/withdraw", (request, reply) => answerWithdrawal(site, request, reply));
    post("/status/:token/delete", (request, reply) => answerDeletion(site, request, reply));
    post("/status/email/:token", (request, reply) => answerEmailChange(site, confirmEmailChange, request, reply));
    post("/status/email/:token/undo", (request, reply) => answerEmailChange(site, undoEmailChange, request, reply));
  }
}

// Whoever goes back, changes the words and sends again has written another message.
function keyOf(formKey: string, text: string): string {
  return createHash("sha256").update(`${formKey}\n${text}`).digest("hex");
}

async function answerMessage(site: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const fields = await readForm(request);
  const { tag: language } = languageOfAddress(request.url);
  const page = addressIn(language, `/status/${encodeURIComponent(token)}`);
  if (firstOf(fields, "do") === "read") {
    await answering(() => readAsCandidate(site.services, { token, throughMessageId: firstOf(fields, "throughMessageId") }));
    return seeOther(reply, `${page}#messages`);
  }
  const text = firstOf(fields, "text");
  const { userErrors } = await answering(() => writeToTeam(site.services, { token, text, language, idempotencyKey: keyOf(firstOf(fields, "idempotencyKey"), text) }));
  if (userErrors.length === 0) return seeOther(reply, `${page}?sent=1#messages`);
  return showAgain(site, request, reply, refused(fields, userErrors));
}

async function answerRenewal(site: CareersSite, client: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const { tag: language } = languageOfAddress(request.url);
  const { userErrors } = await answering(() => renewStatusLinks(site.services, client, { email: firstOf(fields, "email"), language }));
  if (userErrors.length === 0) return seeOther(reply, addressIn(language, "/status/sent"));
  return showAgain(site, request, reply, refused(fields, userErrors));
}

async function answerContact(site: CareersSite, client: string, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const fields = await readForm(request);
  const of = (name: string) => firstOf(fields, name);
  const { tag: language } = languageOfAddress(request.url);
  const { userErrors } = await answering(() => changeContact(site.services, client, { token, givenName: of("givenName"), familyName: of("familyName"), email: of("email"), phone: of("phone"), language }));
  if (userErrors.length === 0) return seeOther(reply, addressIn(language, `/status/${encodeURIComponent(token)}?saved=contact`));
  return showAgain(site, request, reply, refused(fields, userErrors));
}

/** Leads to the application by its link of now: taking a change back ends the one before. */
async function answerEmailChange(site: CareersSite, decide: (services: Services, token: string) => Promise<ApplicationRow>, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { value, userErrors } = await answering(() => decide(site.services, request.params.token));
  if (value !== null) return seeOther(reply, addressIn(languageOfAddress(request.url).tag, `/status/${statusToken(site.services.secret, value)}?saved=contact`));
  return showAgain(site, request, reply, refused({}, userErrors));
}

async function answerWithdrawal(site: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const fields = await readForm(request);
  const { tag: language } = languageOfAddress(request.url);
  const { userErrors } = await answering(() => withdrawApplication(site.services, { token, reason: firstOf(fields, "reason"), language }));
  const isDone = userErrors.length === 0 || userErrors.some(({ code }) => code === "APPLICATION_NOT_FOUND");
  if (isDone) return seeOther(reply, addressIn(language, `/status/${encodeURIComponent(token)}`));
  return showAgain(site, request, reply, refused(fields, userErrors));
}

async function answerDeletion(site: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { userErrors } = await answering(() => deleteApplication(site.services, request.params.token));
  if (userErrors.length === 0) return seeOther(reply, addressIn(languageOfAddress(request.url).tag, "/status/deleted"));
  return showAgain(site, request, reply, refused({}, userErrors));
}
