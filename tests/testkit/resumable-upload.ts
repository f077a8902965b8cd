import { connect } from "node:net";
import type { UploadReply } from "./upload.ts";

/** An upload under way, by the tus protocol and without a client library: what any program may send. */
export interface ResumableUpload {
  readonly url: string;
  /** The last part of its address. */
  readonly id: string;
}

const tus = { "tus-resumable": "1.0.0" };
const piece = { ...tus, "content-type": "application/offset+octet-stream" };

/** Announces an upload; resolves with the whole reply. */
export function announceUpload(baseUrl: string, name: string, bytes: number, headers: Record<string, string> = {}): Promise<Response> {
  const filename = Buffer.from(name).toString("base64");
  return fetch(`${baseUrl}/uploads/resumable`, { method: "POST", headers: { ...tus, "upload-length": String(bytes), "upload-metadata": `filename ${filename}`, ...headers } });
}

/** Announces an upload that must be taken. */
export async function beginUpload(baseUrl: string, name: string, bytes: number): Promise<ResumableUpload> {
  const reply = await announceUpload(baseUrl, name, bytes);
  const location = reply.headers.get("location");
  if (reply.status !== 201 || location === null) throw new Error(`The upload was answered with ${reply.status}: ${await reply.text()}`);
  const url = new URL(location, baseUrl).href;
  return { url, id: url.split("/").at(-1) ?? "" };
}

/** How many bytes the server says it has; null when it knows of no such upload. */
export async function arrivedBytes({ url }: ResumableUpload): Promise<number | null> {
  const { status, headers } = await fetch(url, { method: "HEAD", headers: tus });
  return status === 200 ? Number(headers.get("upload-offset")) : null;
}

export function sendPiece({ url }: ResumableUpload, offset: number, bytes: Uint8Array): Promise<Response> {
  return fetch(url, { method: "PATCH", headers: { ...piece, "upload-offset": String(offset) }, body: new Uint8Array(bytes) });
}

/** Promises a piece to its end, sends only a part of it, and leaves the line to the caller: dead, or cut off with the answer. */
export async function sendPartOfPiece({ url }: ResumableUpload, offset: number, promised: number, part: Uint8Array): Promise<() => void> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  const head = Object.entries({ host: `${hostname}:${port}`, ...piece, "upload-offset": String(offset), "content-length": String(promised) });
  socket.write(`PATCH ${pathname} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`);
  await new Promise<void>((resolve) => socket.write(part, () => resolve()));
  return () => void socket.destroy();
}

export function cancelUpload({ url }: ResumableUpload): Promise<Response> {
  return fetch(url, { method: "DELETE", headers: tus });
}

/** What the server keeps of a whole upload, or why it does not. */
export async function uploadResult({ url }: ResumableUpload): Promise<UploadReply> {
  const reply = await fetch(url);
  return { status: reply.status, body: await reply.json() };
}
