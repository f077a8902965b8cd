import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance } from "fastify";
import { confirmSentAgain } from "../features/sent-again/confirm-sent-again.ts";
import type { CareersSite } from "./careers-pages.ts";
import { seeOther } from "./plain-forms.ts";

/** The button behind the link that a mailbox was sent: what was sent again is theirs. The page then says what became of it. */
export function registerSentAgainForm(app: FastifyInstance, { services }: CareersSite): void {
  for (const tag of languageTags) {
    app.post<{ Params: { token: string } }>(addressIn(tag, "/sent-again/:token"), async (request, reply) => {
      const { token } = request.params;
      await confirmSentAgain(services, token);
      return seeOther(reply, addressIn(languageOfAddress(request.url).tag, `/sent-again/${encodeURIComponent(token)}`));
    });
  }
}
