import type { FormValues } from "@rounds/shared/applications/form-fields.ts";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { withdrawApplication } from "../../features/applications/withdraw-application.ts";
import { answering } from "../../platform/refused.ts";
import { refused, showAgain, type CareersSite } from "../careers-pages.ts";
import { readMultipart } from "../multipart.ts";
import { first, FORM_LIMITS } from "./filled-form.ts";

const SEE_OTHER = 303;

/** The withdrawal as a plain HTML form. */
export function registerWithdrawForm(app: FastifyInstance, site: CareersSite): void {
  for (const tag of languageTags) {
    app.post<{ Params: { token: string } }>(addressIn(tag, "/status/:token/withdraw"), (request, reply) => answerWithdrawal(site, request.params.token, request, reply));
  }
}

async function answerWithdrawal(site: CareersSite, token: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await withdrawalFields(request);
  const { userErrors } = await answering(() => withdrawApplication(site.services, { token, reason: first(fields, "reason"), language: languageOfAddress(request.url).tag }));
  const isDone = userErrors.length === 0 || userErrors.some(({ code }) => code === "APPLICATION_NOT_FOUND");
  if (isDone) return reply.code(SEE_OTHER).header("location", addressIn(languageOfAddress(request.url).tag, `/status/${encodeURIComponent(token)}`)).send();
  return showAgain(site, request, reply, refused(fields, userErrors));
}

async function withdrawalFields(request: FastifyRequest): Promise<FormValues> {
  if (request.headers["content-type"]?.startsWith("multipart/form-data") === true) return readMultipart(request.raw, { ...FORM_LIMITS, files: 0 }, async ({ content }) => void content.resume());
  const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  return { reason: [body.get("reason")?.replaceAll("\0", "") ?? ""] };
}
