import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerInvitation } from "../features/self-identification/answer-invitation.ts";
import { answering } from "../platform/refused.ts";
import { refused, showAgain, type CareersSite } from "./careers-pages.ts";
import { firstOf, readForm, seeOther } from "./plain-forms.ts";

type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

/** The one way in for answers for statistics. Its own secret is in the address, so no other site can send it for somebody. */
export function registerSelfIdentificationForm(app: FastifyInstance, site: CareersSite, addressOf: (request: FastifyRequest) => string): void {
  for (const tag of languageTags) {
    app.post<{ Params: { token: string } }>(addressIn(tag, "/self-identification/:token"), (request, reply) => answer(site, addressOf(request), request, reply));
  }
}

async function answer(site: CareersSite, client: string, request: TokenRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = await readForm(request);
  const { tag: language } = languageOfAddress(request.url);
  const { userErrors } = await answering(() => answerInvitation(site.services, client, { token: request.params.token, language, valueOf: (question) => firstOf(fields, question) }));
  if (userErrors.length === 0) return seeOther(reply, addressIn(language, "/self-identification/thanks"));
  return showAgain(site, request, reply, refused(fields, userErrors));
}
