import { alertFrequencies } from "@rounds/shared/alerts/alert.ts";
import { filterOfFields } from "@rounds/shared/alerts/alert-form.ts";
import { checkEmail } from "@rounds/shared/applications/contact.ts";
import type { Refusal } from "@rounds/shared/errors.ts";
import { refusals } from "@rounds/shared/languages/words/en.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { endAlert, updateAlert } from "../features/alerts/change-alert.ts";
import { confirmAlert } from "../features/alerts/confirm-alert.ts";
import { subscribeToPostings } from "../features/alerts/subscribe-to-postings.ts";
import { answering, refuseAny } from "../platform/refused.ts";
import { refused, showAgain, type CareersSite } from "./careers-pages.ts";
import { readForm, seeOther, type Fields } from "./plain-forms.ts";

type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

/** Alerts as plain HTML forms, with the verbs of the API; and the address at which mail programs unsubscribe by themselves. */
export function registerAlertForms(app: FastifyInstance, site: CareersSite, addressOf: (request: FastifyRequest) => string): void {
  app.post("/alerts/new", (request, reply) => answerSubscription(site, addressOf(request), request, reply));
  app.post<{ Params: { token: string } }>("/alerts/:token", (request, reply) => answerChange(site, request, reply));
  app.post<{ Params: { token: string } }>("/alerts/:token/unsubscribe", (request, reply) => answerOneClick(site, request, reply));
}

async function answerSubscription(site: CareersSite, client: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const email = fields["email"]?.[0] ?? "";
  const { userErrors } = await answering(async () => subscribeToPostings(site.services, client, { email, ...wishOf(fields, checkEmail(email, refusals)) }));
  return userErrors.length === 0 ? seeOther(reply, "/alerts/sent") : showAgain(site, request, reply, refused(fields, userErrors));
}

/** The buttons of an alert's page, by the value of their `do`. */
const verbs = {
  confirm: ({ services }: CareersSite, token: string) => confirmAlert(services, token),
  update: ({ services }: CareersSite, token: string, fields: Fields) => updateAlert(services, { token, ...wishOf(fields) }),
  end: ({ services }: CareersSite, token: string) => endAlert(services, token),
} as const;

async function answerChange(site: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const fields = await readForm(request);
  const name = (Object.keys(verbs) as (keyof typeof verbs)[]).find((verb) => verb === fields["do"]?.[0]);
  const page = `/alerts/${encodeURIComponent(token)}`;
  if (name === undefined) return seeOther(reply, page);
  const { userErrors } = await answering(async () => verbs[name](site, token, fields));
  const isDone = userErrors.length === 0 || userErrors.some(({ code }) => code === "ALERT_NOT_FOUND");
  return isDone ? seeOther(reply, `${page}?done=${name}`) : showAgain(site, request, reply, refused(fields, userErrors));
}

// By RFC 8058: no cookie, no redirect, no question. An alert that is gone already sends nothing more either.
async function answerOneClick({ services }: CareersSite, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const isOneClick = fields["List-Unsubscribe"]?.[0] === "One-Click";
  if (isOneClick) await answering(() => endAlert(services, request.params.token));
  reply.headers({ "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  return isOneClick ? reply.send("Unsubscribed. Nothing more is sent.\n") : reply.code(400).send("Nothing was changed. Send List-Unsubscribe=One-Click to unsubscribe.\n");
}

// What only a form can get wrong is refused together with what else is wrong with it.
function wishOf(fields: Fields, others: readonly Refusal[] = []) {
  const { filter, refusals } = filterOfFields((name) => fields[name] ?? []);
  if (refusals.length > 0) refuseAny([...others, ...refusals]);
  return { filter, frequency: alertFrequencies.find((frequency) => frequency === fields["frequency"]?.[0]) ?? "AT_ONCE" };
}
