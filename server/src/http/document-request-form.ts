import { pathOfSlot } from "@rounds/shared/applications/form-fields.ts";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, languageTags, wordsOf } from "@rounds/shared/languages/languages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendRequestedDocument } from "../features/document-requests/send-requested-document.ts";
import { answering } from "../platform/refused.ts";
import { showAgain, type CareersSite } from "./careers-pages.ts";
import { losesUpload, readFormWithFiles, type MayUpload } from "./form-with-files.ts";
import { seeOther } from "./plain-forms.ts";

type DocumentRequest = FastifyRequest<{ Params: { token: string; request: string } }>;

/** A name, a size and an id beside the file. */
const FORM_LIMITS = { fields: 10, fieldBytes: 4 * 1024, files: 2 } as const;

/** Where a candidate adds a document that they were asked for, as a plain HTML form: the same verb as the API. */
export function registerDocumentRequestForm(app: FastifyInstance, site: CareersSite, mayUpload: MayUpload): void {
  for (const tag of languageTags) {
    app.post<{ Params: { token: string; request: string } }>(addressIn(tag, "/status/:token/documents/:request"), (request, reply) => answerDocument(site, mayUpload, request, reply));
  }
}

async function answerDocument(site: CareersSite, mayUpload: MayUpload, request: DocumentRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { token, request: documentRequestId } = request.params;
  const { tag: language } = languageOfAddress(request.url);
  const words = wordsOf(language);
  const { fields, uploads, refusedFiles } = await readFormWithFiles(site.services, request, { words, limits: FORM_LIMITS, mayUpload });
  const [upload] = uploads;
  if (refusedFiles.length > 0) return showAgain(site, request, reply, { values: fields, uploads, refusals: refusedFiles });
  if (upload === undefined) return showAgain(site, request, reply, { values: fields, uploads, refusals: [refusal("REQUIRED", words.refusals.documentRequest.missing, "documents")] });
  const { userErrors } = await answering(() => sendRequestedDocument(site.services, { token, documentRequestId, uploadId: upload.uploadId, language }));
  const page = addressIn(language, `/status/${encodeURIComponent(token)}`);
  if (userErrors.length === 0) return seeOther(reply, `${page}?added=${encodeURIComponent(documentRequestId)}#documents`);
  // Its page says what became of it: whoever presses the button twice has added it already.
  const isOver = userErrors.some(({ code }) => code === "REQUEST_CLOSED" || code === "NOT_FOUND" || code === "APPLICATION_NOT_FOUND");
  if (isOver) return seeOther(reply, addressIn(language, `/status/${encodeURIComponent(token)}/documents/${encodeURIComponent(documentRequestId)}`));
  const refusals = userErrors.map((error) => ({ ...error, path: pathOfSlot(upload.slot) }));
  return showAgain(site, request, reply, { values: fields, uploads: userErrors.some(losesUpload) ? [] : uploads, refusals });
}
