import busboy from "@fastify/busboy";
import { maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import type { IncomingMessage } from "node:http";
import { PassThrough, type Readable } from "node:stream";

export interface MultipartLimits {
  readonly fields: number;
  readonly fieldBytes: number;
  readonly files: number;
}

export interface FilePart {
  readonly field: string;
  readonly name: string;
  readonly content: Readable;
}

/** The request is not what a browser's form would send; the sentence is for whoever wrote the client. */
export class MalformedForm extends Error {}

/** Reads a multipart form as it comes in: fields are collected, each file is handed over as a stream and awaited before the form counts as read. */
export async function readMultipart(request: IncomingMessage, limits: MultipartLimits, onFile: (file: FilePart) => Promise<void>): Promise<Record<string, string[]>> {
  const parser = openParser(request, limits);
  const fields: Record<string, string[]> = Object.create(null);
  const files: Promise<void>[] = [];
  return new Promise((resolve, reject) => {
    let failed = false;
    const fail = (error: unknown) => {
      failed = true;
      request.unpipe(parser);
      request.resume();
      reject(error);
    };
    parser.on("field", (name, value, _nameTruncated, valueTruncated) => {
      if (valueTruncated) return fail(new MalformedForm(`The field "${name}" is too long.`));
      (fields[name] ??= []).push(value.replaceAll("\0", ""));
    });
    parser.on("file", (field, content, fileName) => {
      const received = failed ? drained(content) : onFile({ field, name: fileName ?? "", content: detached(content) });
      received.catch(() => {});
      files.push(received);
    });
    parser.on("fieldsLimit", () => fail(new MalformedForm("The form has too many fields.")));
    parser.on("filesLimit", () => fail(new MalformedForm("The form has too many files.")));
    parser.on("partsLimit", () => fail(new MalformedForm("The form has too many parts.")));
    parser.on("error", () => fail(new MalformedForm("The form ended early or is not well formed.")));
    parser.on("finish", () => void Promise.all(files).then(() => resolve(fields), reject));
    request.on("aborted", () => {
      parser.destroy();
      fail(new MalformedForm("The connection was lost."));
    });
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage, { fields, fieldBytes, files }: MultipartLimits): InstanceType<typeof busboy> {
  const contentType = request.headers["content-type"];
  if (contentType === undefined || !contentType.startsWith("multipart/form-data")) throw new MalformedForm("Send the form as multipart/form-data.");
  try {
    // One byte more than allowed comes through, so that the document store itself can tell that the file is too large.
    return new busboy({ headers: { ...request.headers, "content-type": contentType }, limits: { fields, fieldSize: fieldBytes, files, fileSize: maxDocumentBytes + 1, parts: fields + files } });
  } catch {
    throw new MalformedForm("The form is not well formed: its boundary is missing.");
  }
}

// The parser goes on only when a file has been read to its end: whoever turns a file down half-way must not stop the form behind it.
function detached(content: Readable): Readable {
  const copy = new PassThrough();
  copy.on("close", () => {
    content.unpipe(copy);
    content.resume();
  });
  copy.on("error", () => {});
  content.on("error", (error) => copy.destroy(error));
  return content.pipe(copy);
}

async function drained(content: Readable): Promise<void> {
  content.resume();
}
