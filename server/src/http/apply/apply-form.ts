import { draftField, openedField, proofField, stepOf, trapField, type ApplyStep } from "@rounds/shared/applications/form-fields.ts";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags } from "@rounds/shared/languages/languages.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { checkApplication } from "../../features/applications/check-application.ts";
import { submitApplication } from "../../features/applications/submit-application.ts";
import { endDraft } from "../../features/drafts/end-draft.ts";
import { saveDraft } from "../../features/drafts/save-draft.ts";
import { PATIENCE_MS } from "../../platform/challenges.ts";
import { SECOND } from "../../platform/clock.ts";
import { invite } from "../../features/self-identification/invite.ts";
import { answering } from "../../platform/refused.ts";
import { showAgain, type CareersSite } from "../careers-pages.ts";
import type { MayUpload } from "../form-with-files.ts";
import { firstOf } from "../plain-forms.ts";
import { formWithProposals } from "./read-resume-step.ts";
import type { Gate } from "./gate.ts";
import { readFilledForm, refusedForm, type FilledForm } from "./filled-form.ts";

const SEE_OTHER = 303;

export interface ApplyFormRules {
  readonly mayUpload: MayUpload;
  /** Whom the limits count. */
  readonly addressOf: (request: FastifyRequest) => string;
  readonly gate: Gate;
}

/** The application form as a plain HTML form: the same verbs as the API, and nothing typed is lost. */
export function registerApplyForm(app: FastifyInstance, site: CareersSite, rules: ApplyFormRules): void {
  for (const tag of languageTags) {
    app.post<{ Params: { slug: string } }>(addressIn(tag, "/postings/:slug/apply"), async (request, reply) => {
      const form = await readFilledForm(site, rules.mayUpload, request.params.slug, request);
      if (form.refusedFiles.length > 0) return showAgain(site, request, reply, { ...refusedForm(form, []), refusals: form.refusedFiles });
      // Whatever was asked for: a JSON Resume that came along is to fill in the form first.
      const step = form.jsonResume === null ? stepOf(form.fields) : "read-resume";
      return steps[step]({ site, form, client: rules.addressOf(request), gate: rules.gate, request, reply });
    });
  }
}

interface Step {
  readonly site: CareersSite;
  readonly form: FilledForm;
  readonly client: string;
  readonly gate: Gate;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const steps: Record<ApplyStep, (step: Step) => Promise<FastifyReply>> = {
  change: ({ site, form, request, reply }) => showAgain(site, request, reply, refusedForm(form, [])),

  async check({ site, form, request, reply }) {
    const { userErrors } = await answering(() => checkApplication(site.services, form.submission));
    const shown = refusedForm(form, userErrors);
    return showAgain(site, request, reply, userErrors.length === 0 ? { ...shown, isToCheck: true } : shown);
  },

  async "read-resume"({ site: { services }, site, form, client, request, reply }) {
    return showAgain(site, request, reply, await formWithProposals(services, client, form));
  },

  async save({ site: { services }, site, form, client, request, reply }) {
    const { postingId, email, language } = form.submission;
    const { userErrors } = await answering(() => saveDraft(services, client, { postingId, email, language, fields: form.fields, uploads: form.uploads, token: firstOf(form.fields, draftField) }));
    return userErrors.length === 0 ? seeOther(request, reply, "/drafts/sent") : showAgain(site, request, reply, refusedForm(form, userErrors));
  },

  async send({ site, form, client, gate, request, reply }) {
    const of = (field: string) => firstOf(form.fields, field);
    const challenge = await gate.admit({ client, postingId: form.submission.postingId, trap: of(trapField), seal: of(openedField), proof: of(proofField) });
    if (challenge !== null) return showAgain(site, request, reply.header("retry-after", PATIENCE_MS / SECOND), { ...refusedForm(form, []), isToCheck: true, challenge: JSON.stringify({ challenge }) });
    const { value, userErrors } = await answering(() => submitApplication(site.services, form.submission));
    if (value === null) return showAgain(site, request, reply, refusedForm(form, userErrors));
    await endDraft(site.services, firstOf(form.fields, draftField));
    // A form that comes twice gets no second invitation: each application may answer once.
    const invitation = value.isRepeated ? null : await invite(site.services, form.submission.postingId);
    return seeOther(request, reply, receiptAddress(value.statusToken, form.submission.language, invitation));
  },
};

/** The invitation travels in the address alone: nothing that is kept says to which receipt it was given. */
function receiptAddress(statusToken: string, language: string, invitation: string | null): string {
  return `/status/${statusToken}?${new URLSearchParams({ received: "1", ...(invitation === null ? {} : { questions: invitation, language }) }).toString()}`;
}

function seeOther(request: FastifyRequest, reply: FastifyReply, path: string): FastifyReply {
  return reply.code(SEE_OTHER).header("location", addressIn(languageOfAddress(request.url).tag, path)).send();
}
