import { alertFrequencies } from "@rounds/shared/alerts/alert.ts";
import { filterOfFields } from "@rounds/shared/alerts/alert-form.ts";
import { checkEmail } from "@rounds/shared/applications/contact.ts";
import type { Refusal } from "@rounds/shared/errors.ts";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags, wordsOf } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { endAlert, updateAlert } from "../features/alerts/change-alert.ts";
import { confirmAlert } from "../features/alerts/confirm-alert.ts";
import { subscribeToPostings } from "../features/alerts/subscribe-to-postings.ts";
import { answering, refuseAny } from "../platform/refused.ts";
import type { Services } from "../platform/services.ts";
import { refused, showAgain, type CareersSite } from "./careers-pages.ts";
import { firstOf, readForm, seeOther, type Fields } from "./plain-forms.ts";

type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

/** Alerts as plain HTML forms, with the verbs of the API; and the address at which mail programs unsubscribe by themselves. */
export function registerAlertForms(app: FastifyInstance, site: CareersSite, addressOf: (request: FastifyRequest) => string): void {
  for (const tag of languageTags) {
    app.post(addressIn(tag, "/alerts/new"), (request, reply) => answerSubscription(site, addressOf(request), request, reply));
    app.post<{ Params: { token: string } }>(addressIn(tag, "/alerts/:token"), (request, reply) => answerChange(site, request, reply));
    app.post<{ Params: { token: string } }>(addressIn(tag, "/alerts/:token/unsubscribe"), (request, reply) => answerOneClick(site, request, reply));
  }
}

async function answerSubscription(site: CareersSite, client: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const email = firstOf(fields, "email");
  const { tag: language } = languageOfAddress(request.url);
  const { userErrors } = await answering(async () => subscribeToPostings(site.services, client, { email, language, ...wishOf(fields, language, checkEmail(email, wordsOf(language).refusals)) }));
  return userErrors.length === 0 ? seeOther(reply, addressIn(language, "/alerts/sent")) : showAgain(site, request, reply, refused(fields, userErrors));
}

interface Press {
  readonly token: string;
  /** Of the page that the button stands on. */
  readonly language: string;
  readonly fields: Fields;
}

/** The buttons of an alert's page, by the value of their `do`. */
const verbs = {
  confirm: (services: Services, { token, language }: Press) => confirmAlert(services, token, language),
  update: (services: Services, { token, language, fields }: Press) => updateAlert(services, { token, language, ...wishOf(fields, language) }),
  end: (services: Services, { token }: Press) => endAlert(services, token),
} as const;

async function answerChange(site: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const fields = await readForm(request);
  const { tag: language } = languageOfAddress(request.url);
  const name = (Object.keys(verbs) as (keyof typeof verbs)[]).find((verb) => verb === firstOf(fields, "do"));
  const page = addressIn(language, `/alerts/${encodeURIComponent(token)}`);
  if (name === undefined) return seeOther(reply, page);
  const { userErrors } = await answering(async () => verbs[name](site.services, { token, language, fields }));
  const isDone = userErrors.length === 0 || userErrors.some(({ code }) => code === "ALERT_NOT_FOUND");
  return isDone ? seeOther(reply, `${page}?done=${name}`) : showAgain(site, request, reply, refused(fields, userErrors));
}

// By RFC 8058: no cookie, no redirect, no question. An alert that is gone already sends nothing more either.
async function answerOneClick({ services }: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const { oneClick } = wordsOf(languageOfAddress(request.url).tag).alerts;
  const isOneClick = firstOf(fields, "List-Unsubscribe") === "One-Click";
  if (isOneClick) await answering(() => endAlert(services, request.params.token));
  reply.headers({ "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  return isOneClick ? reply.send(`${oneClick.done}\n`) : reply.code(400).send(`${oneClick.refused}\n`);
}

// What only a form can get wrong is refused together with what else is wrong with it.
function wishOf(fields: Fields, language: string, others: readonly Refusal[] = []) {
  const { filter, refusals } = filterOfFields((name) => fields[name] ?? [], wordsOf(language).alerts);
  if (refusals.length > 0) refuseAny([...others, ...refusals]);
  return { filter, frequency: alertFrequencies.find((frequency) => frequency === firstOf(fields, "frequency")) ?? "AT_ONCE" };
}
