export interface UploadReply {
  status: number;
  /** What the server said: `uploadId`, `name`, `bytes`, `mediaType`, `sha256`, or its error. */
  body: Record<string, unknown>;
}

/** Sends one document to `POST /uploads`. */
export async function upload(baseUrl: string, name: string, bytes: Uint8Array | string, mediaType = "application/octet-stream"): Promise<UploadReply> {
  const form = new FormData();
  const content = typeof bytes === "string" ? bytes : new Uint8Array(bytes);
  form.append("file", new Blob([content], { type: mediaType }), name);
  const response = await fetch(`${baseUrl}/uploads`, { method: "POST", body: form });
  return { status: response.status, body: await response.json() };
}

/** Sends one document that must be accepted and resolves with its `uploadId`. */
export async function uploadForId(baseUrl: string, name: string, bytes: Uint8Array | string): Promise<string> {
  const { status, body } = await upload(baseUrl, name, bytes);
  const { uploadId } = body;
  if (typeof uploadId !== "string") throw new Error(`The upload was answered with ${status}: ${JSON.stringify(body)}`);
  return uploadId;
}
