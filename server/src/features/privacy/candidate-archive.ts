import { isOpen } from "@rounds/shared/documents/scan-states.ts";
import { PassThrough, type Readable } from "node:stream";
import { ZipFile } from "yazl";
import { audit } from "../../platform/audit/audit.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import type { Services } from "../../platform/services.ts";
import { findByStatusToken } from "../applications/status-link.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { openDocument, textsOfDocuments } from "../documents/open-document.ts";
import { inReadingOrder } from "../documents/reading-order.ts";
import { candidateData, type ArchivedDocument } from "./candidate-data.ts";

export interface CandidateArchive {
  readonly name: string;
  /** Made while it is read: no document is ever held in memory as a whole. */
  readonly stream: Readable;
}

/** How often an hour one application's data can be had. */
export const ARCHIVES_AN_HOUR = 10;

const archives = limiterOf(ARCHIVES_AN_HOUR);

/** Everything that is kept about the person behind a status link as one ZIP: `data.json`, and each document as it was sent. Null for a link that opens nothing; "LATER" after too many. */
export async function candidateArchive(services: Services, token: string): Promise<CandidateArchive | null | "LATER"> {
  const { read } = services.database;
  const application = await findByStatusToken(read, services, token);
  if (application === null) return null;
  if (!archives(services).take(application.id)) return "LATER";
  const documents = await documentsOf(services, application.id);
  const data = await candidateData(services, application, documents);
  await services.database.write((transaction) => audit(transaction, services.clock, { actor: { kind: "candidate" }, action: "application.download-data", subject: { kind: "application", id: application.id } }));
  return { name: `${application.reference}.zip`, stream: zipOf(services, data, documents, services.clock.now()) };
}

async function documentsOf({ database: { read } }: Services, applicationId: string): Promise<ArchivedDocument[]> {
  const rows = await read.find(DocumentRow, { where: { applicationId }, order: { uploadedAt: "ASC", id: "ASC" } });
  const texts = await textsOfDocuments(read, rows.map(({ id }) => id));
  // A number before each: two documents may have the same name.
  return inReadingOrder(rows).map((document, index) => ({ file: isOpen(document.scanState) ? `documents/${String(index + 1).padStart(2, "0")} ${document.name}` : null, document, text: texts.get(document.id) ?? null }));
}

function zipOf(services: Services, data: object, documents: readonly ArchivedDocument[], mtime: Date): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown) => out.destroy(error instanceof Error ? error : new Error("a document could not be archived"));
  zip.on("error", fail);
  zip.addBuffer(Buffer.from(`${JSON.stringify(data, null, 2)}\n`), "data.json", { mtime });
  for (const { file, document } of documents) {
    if (file === null) continue;
    // Opened when its turn comes, so that a download that is given up leaves no open file behind.
    zip.addReadStreamLazy(file, { mtime: new Date(document.uploadedAt) }, (done) => {
      openFor(services, document, out).then((stream) => done(null, stream), fail);
    });
  }
  zip.end();
  zip.outputStream.on("error", fail);
  zip.outputStream.pipe(out);
  return out;
}

async function openFor(services: Services, document: DocumentRow, out: Readable): Promise<Readable> {
  const opened = await openDocument(services, document);
  if (opened === null) throw new Error(`the file of document ${document.id} is not there`);
  if (out.destroyed) opened.stream.destroy();
  out.once("close", () => opened.stream.destroy());
  return opened.stream;
}
